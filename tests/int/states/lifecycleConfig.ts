import type { CollectionConfig, Config } from 'payload'

import { lifecyclePlugin } from '@/plugins/lifecycle'
import { principalOf } from '@/src/access/principalOf'
import { defineStates } from '@/src/states/defineStates'

const machine = defineStates({
  confirm: ['deliver'],
  history: {
    collection: 'review-history',
    map: ({ from, id, principal, to, transition }) => ({ actor: principal.kind, from, subject: id, to, transition }),
    onCreate: true,
  },
  initial: 'DRAFT',
  permissions: { approve: 'review:approve' },
  requires: { submit: ({ doc }) => (doc.title ? undefined : 'it has no title') },
  stamps: {
    APPROVED: { at: 'approvedAt', by: 'approvedBy' },
    DRAFT: { clear: ['approvedAt', 'approvedBy'] },
    IN_REVIEW: { at: 'submittedAt' },
  },
  transitions: {
    DRAFT: { submit: 'IN_REVIEW' },
    IN_REVIEW: { approve: 'APPROVED', reject: 'DRAFT' },
    APPROVED: { deliver: 'DELIVERED', reopen: 'DRAFT' },
    DELIVERED: {},
  },
})

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }
const signedIn = async ({ req }: { req: Parameters<typeof principalOf>[0] }) => (await principalOf(req)).kind !== 'anonymous'

const reviews: CollectionConfig = {
  slug: 'reviews',
  access: { ...open, update: signedIn },
  custom: { states: [machine] },
  fields: [
    machine.field,
    { name: 'title', type: 'text' },
    { name: 'organization', type: 'text' },
    { name: 'submittedAt', type: 'date' },
    { name: 'approvedAt', type: 'date' },
    { name: 'approvedBy', type: 'relationship', relationTo: 'users' },
  ],
  hooks: {
    // What a hook writes to the same document in the same request.
    afterChange: [
      async ({ doc, req }) => {
        const { afterwards } = req.context
        delete req.context.afterwards
        if (typeof afterwards === 'function') await afterwards(req)
        return doc
      },
    ],
    // What another request does between the decision for a transition and its write.
    beforeOperation: [
      async ({ operation, req }) => {
        const { meanwhile } = req.context
        if (operation === 'update' && typeof meanwhile === 'function') await meanwhile()
      },
    ],
  },
}

const history: CollectionConfig = {
  slug: 'review-history',
  access: { ...open, create: () => false },
  fields: ['subject', 'from', 'to', 'transition', 'actor'].map((name) => ({ name, type: 'text' as const })),
}

const users: CollectionConfig = {
  slug: 'users',
  access: open,
  auth: { useSessions: false },
  fields: [
    {
      name: 'organizations',
      type: 'array',
      fields: [
        { name: 'organization', type: 'text' },
        { name: 'role', type: 'text' },
        { name: 'permissions', type: 'json' },
      ],
    },
  ],
}

const pages: CollectionConfig = {
  slug: 'pages',
  access: open,
  custom: { states: [defineStates({ enumName: 'page_status', initial: 'OPEN', transitions: { CLOSED: {}, OPEN: { close: 'CLOSED' } } })] },
  fields: [
    defineStates({ enumName: 'page_status', initial: 'OPEN', transitions: { CLOSED: {}, OPEN: { close: 'CLOSED' } } }).field,
    { name: 'title', type: 'text' },
  ],
  versions: { drafts: true },
}

/** A config with two small lifecycles: one with everything, one in a collection with drafts. */
export const lifecycleConfig: Partial<Config> = {
  admin: { user: 'users' },
  collections: [users, reviews, history, pages],
  plugins: [lifecyclePlugin()],
}
