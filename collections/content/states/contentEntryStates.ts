import { defineStates } from '@/src/states/defineStates'

/** Seed 001's ContentStatus (B001-018, B001-033). `_status` of the drafts says which version is served; this says where the entry stands. */
export const contentEntryStates = defineStates({
  // Created in public, or hidden after that, by those who may publish, where the type asks for no approval (plugins/publishing); archived by imports.
  createIn: ['ARCHIVED', 'PUBLISHED', 'UNPUBLISHED'],
  enumName: 'enum_content_entries_state',
  initial: 'DRAFT',
  permissions: { publish: 'content-entry:publish', schedule: 'content-entry:publish', unpublish: 'content-entry:publish' },
  stamps: { PUBLISHED: { at: 'publishedAt', by: 'publishedBy' } },
  transitions: {
    DRAFT: { submit: 'IN_REVIEW', archive: 'ARCHIVED' },
    IN_REVIEW: { approve: 'APPROVED', requestChanges: 'DRAFT' },
    APPROVED: { publish: 'PUBLISHED', schedule: 'SCHEDULED', revise: 'DRAFT' },
    SCHEDULED: { publish: 'PUBLISHED', unschedule: 'APPROVED' },
    PUBLISHED: { unpublish: 'UNPUBLISHED', revise: 'DRAFT', archive: 'ARCHIVED' },
    UNPUBLISHED: { publish: 'PUBLISHED', revise: 'DRAFT', archive: 'ARCHIVED' },
    ARCHIVED: { restore: 'DRAFT' },
  },
})
