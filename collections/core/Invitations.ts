import { roles } from '@/collections/vocabulary/roles'
import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import { date, defineCollection, email, relation, row, secret, select } from '@/src/fields'

/** An invitation of a person by e-mail (B003-073). Only the hash of its token is kept. */
export const Invitations = defineCollection({
  slug: 'invitations',
  access: accessFor({ resource: 'invitation' }),
  admin: {
    defaultColumns: ['email', 'role', 'expiresAt', 'acceptedAt'],
    description: 'Invite people to your organization.',
    group: 'Settings',
    useAsTitle: 'email',
  },
  fields: [
    row(
      email('email', { required: true, width: '60%' }),
      select('role', roles, { defaultValue: 'ARTIST', required: true, width: '40%' }),
    ),
    relation('client', 'clients', { description: 'For client viewers: the client they belong to.' }),
    row(
      date('expiresAt', {
        defaultValue: () => new Date(Date.now() + 7 * 86_400_000).toISOString(),
        required: true,
        width: '50%',
      }),
      date('acceptedAt', { readOnly: true, width: '50%' }),
    ),
    secret('token', { description: 'SHA-256 of the token that was mailed.', index: true }),
    actorField('invitedBy', { when: 'create' }),
  ],
  indexes: [{ fields: ['organization', 'email'], unique: true }],
})
