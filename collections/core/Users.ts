import { onlyPlatformAdmins } from '@/collections/access/onlyPlatformAdmins'
import { ownRows } from '@/collections/access/ownRows'
import { competencyLevels } from '@/collections/vocabulary/competencyLevels'
import { accessFor } from '@/src/access/accessFor'
import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { env } from '@/src/env/env'
import {
  checkbox,
  date,
  defineCollection,
  integer,
  json,
  list,
  relation,
  row,
  section,
  select,
  tabs,
  text,
  url,
} from '@/src/fields'

import { accountFields } from './fields/accountFields'
import { membershipFields } from './fields/membershipFields'

const MINUTE = 60_000

/** People who work here. They sign in to the admin; clients sign in to the portal (`client-users`). */
export const Users = defineCollection({
  slug: 'users',
  access: accessFor({ also: ownRows('id'), organizationPath: 'organizations.organization', resource: 'user' }),
  admin: {
    defaultColumns: ['name', 'email', 'department', 'maxCapacity', 'isActive'],
    description: 'Your team: who they are, what they may do, what they are good at, how much they can take on.',
    group: 'Settings',
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'name',
  },
  auth: {
    depth: 0, // asked on every request
    cookies: { sameSite: 'Lax', secure: env().PUBLIC_URL?.startsWith('https:') === true },
    lockTime: 10 * MINUTE,
    maxLoginAttempts: 5,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
  },
  custom: { tenant: false },
  fields: [
    tabs({
      Person: [
        text('name', { description: 'Shown everywhere. Made from first and last name when left empty.', index: true }),
        row(text('firstName', { width: '50%' }), text('lastName', { width: '50%' })),
        row(text('department', { width: '50%' }), relation('homePod', 'pods', { width: '50%' })),
        row(relation('image', 'files', { label: 'Photo', width: '50%' }), url('avatarUrl', { width: '50%' })),
        list(
          'competencies',
          [
            row(
              relation('competency', 'competencies', { onDelete: 'cascade', required: true, width: '60%' }),
              select('level', competencyLevels, { defaultValue: 'INTERMEDIATE', required: true, width: '40%' }),
            ),
          ],
          { description: 'What this person is good at; assignments look at it.', oncePer: 'competency', singular: 'Competency' },
        ),
        integer('maxCapacity', {
          defaultValue: 5,
          description: 'Assignments this person can have at the same time.',
          min: 0,
          required: true,
        }),
        json('preferences', { description: 'Theme, time zone, notification choices ({ "notifications": { "assignment": false } }).' }),
      ],
      Organizations: [
        list('organizations', membershipFields, {
          oncePer: 'organization',
          access: { update: async ({ req }) => can(await principalOf(req), 'user:update') },
          singular: 'Membership',
        }),
      ],
      'Sign-in': [
        row(
          date('emailVerified', { readOnly: true, width: '50%' }),
          date('lastLoginAt', { readOnly: true, width: '50%' }),
        ),
        checkbox('mustChangePassword', { description: 'Asked for a new password at the next sign-in.' }),
        section('External identities', [
          text('clerkUserId', { unique: true }),
          list('accounts', accountFields, {
            access: { create: onlyPlatformAdmins, update: onlyPlatformAdmins },
            dbName: 'user_accounts',
            readOnly: true,
            singular: 'Account',
          }),
        ]),
      ],
    }),
    checkbox('isActive', { defaultValue: true, description: 'Inactive people cannot do anything.', sidebar: true }),
    checkbox('isExternal', { description: 'Freelancer or other person from outside.', index: true, sidebar: true }),
    checkbox('isPlatformAdmin', {
      access: { create: onlyPlatformAdmins, update: onlyPlatformAdmins },
      description: 'Sees and changes every organization.',
      sidebar: true,
    }),
  ],
})
