import { defineStates } from '@/src/states/defineStates'

/**
 * Life of a knowledge document (B000-014): DRAFT → IN_REVIEW → APPROVED → PUBLISHED → DEPRECATED → ARCHIVED.
 * A review can send it back to DRAFT, a published document can be revised, an archived one restored.
 */
export const knowledgeDocumentStates = defineStates({
  createIn: ['PUBLISHED'],
  initial: 'DRAFT',
  transitions: {
    DRAFT: { submit: 'IN_REVIEW', archive: 'ARCHIVED' },
    IN_REVIEW: { approve: 'APPROVED', reject: 'DRAFT' },
    APPROVED: { publish: 'PUBLISHED', revise: 'DRAFT' },
    PUBLISHED: { deprecate: 'DEPRECATED', revise: 'DRAFT' },
    DEPRECATED: { publish: 'PUBLISHED', archive: 'ARCHIVED' },
    ARCHIVED: { restore: 'DRAFT' },
  },
  stamps: { PUBLISHED: { at: 'publishedAt' } },
})
