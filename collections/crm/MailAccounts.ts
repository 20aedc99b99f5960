import { ownRows } from '@/collections/access/ownRows'
import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  email,
  relation,
  row,
  select,
  text,
  textarea,
  texts,
} from '@/src/fields'
import { secretField } from '@/src/secrets/secretField'

/** Mailboxes the CRM reads and sends with (004.gmail_accounts). Tokens are encrypted and never answered. */
export const MailAccounts = defineCollection({
  slug: 'mail-accounts',
  access: accessFor({ also: ownRows('user'), resource: 'mail-account' }),
  admin: {
    defaultColumns: ['email', 'provider', 'user', 'isActive', 'lastSyncAt'],
    description: 'Connected mailboxes.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'email',
  },
  fields: [
    row(
      email('email', { required: true, width: '50%' }),
      select('provider', ['GMAIL', 'MICROSOFT', 'IMAP'], { defaultValue: 'GMAIL', required: true, width: '50%' }),
    ),
    row(relation('user', 'users', { onDelete: 'cascade', width: '50%' }), texts('scopes', { width: '50%' })),
    secretField({ name: 'accessToken', slug: 'mail-accounts' }),
    secretField({ name: 'refreshToken', slug: 'mail-accounts' }),
    row(date('tokenExpiresAt', { width: '50%' }), text('syncCursor', { readOnly: true, width: '50%' })),
    textarea('lastSyncError', { readOnly: true }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    date('lastSyncAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'email'], unique: true }],
})
