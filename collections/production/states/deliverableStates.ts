import { defineStates } from '@/src/states/defineStates'
import type { TransitionRecord } from '@/src/states/types'

/** Who did it, in the history's own fields. */
const performer = ({ principal }: TransitionRecord) => {
  if (principal.kind === 'user') return { performedBy: principal.id }
  if (principal.kind === 'client-user') return { performedByClientUser: principal.id }
  return principal.kind === 'agent' ? { performedBySkill: principal.id } : {}
}

const hasContent = ({ content, files, primaryAsset, primaryFile, textContent }: Record<string, unknown>): boolean =>
  [content, primaryAsset, primaryFile, textContent].some(Boolean) || (Array.isArray(files) && files.length > 0)

/**
 * Life of a deliverable with its two reviews (B000-092, B000-102):
 * DRAFT → IN_PROGRESS → INTERNAL_REVIEW ⇄ REVISION_NEEDED, → READY_FOR_CLIENT → CLIENT_REVIEW ⇄ CLIENT_REVISION,
 * → APPROVED → DELIVERED → ARCHIVED. Each move leaves a row in `deliverable-history` (B000-099).
 */
export const deliverableStates = defineStates({
  createIn: ['IN_PROGRESS'],
  history: {
    collection: 'deliverable-history',
    map: (record) => ({
      action: record.transition === 'create' ? 'created' : record.transition,
      deliverable: record.id,
      fromStatus: record.from,
      organization: record.organization,
      toStatus: record.to,
      ...performer(record),
    }),
    onCreate: true,
  },
  initial: 'DRAFT',
  permissions: {
    approve: 'deliverable:review',
    approveInternally: 'deliverable:review',
    deliver: 'deliverable:send',
    rejectInternally: 'deliverable:review',
    requestRevision: 'deliverable:review',
    sendToClient: 'deliverable:send',
  },
  requires: {
    approve: ({ doc }) => (doc.clientReviewStatus === 'APPROVED' ? undefined : 'the client has not approved it'),
    approveInternally: ({ doc }) => (doc.internalReviewStatus === 'APPROVED' ? undefined : 'the internal review has not approved it'),
    submit: ({ doc }) => (hasContent(doc) ? undefined : 'it has neither a file, an asset nor a text to look at'),
  },
  stamps: {
    APPROVED: { at: 'approvedAt' },
    CLIENT_REVIEW: { at: 'clientSubmittedAt' },
    DELIVERED: { at: 'deliveredAt' },
    INTERNAL_REVIEW: { at: 'submittedAt' },
  },
  transitions: {
    DRAFT: { start: 'IN_PROGRESS', submit: 'INTERNAL_REVIEW', archive: 'ARCHIVED' },
    IN_PROGRESS: { submit: 'INTERNAL_REVIEW', archive: 'ARCHIVED' },
    INTERNAL_REVIEW: {
      approveInternally: 'READY_FOR_CLIENT',
      rejectInternally: 'REVISION_NEEDED',
      archive: 'ARCHIVED',
    },
    REVISION_NEEDED: { start: 'IN_PROGRESS', submit: 'INTERNAL_REVIEW', archive: 'ARCHIVED' },
    READY_FOR_CLIENT: { sendToClient: 'CLIENT_REVIEW', reopen: 'IN_PROGRESS', archive: 'ARCHIVED' },
    CLIENT_REVIEW: { approve: 'APPROVED', requestRevision: 'CLIENT_REVISION', archive: 'ARCHIVED' },
    CLIENT_REVISION: { start: 'IN_PROGRESS', submit: 'INTERNAL_REVIEW', archive: 'ARCHIVED' },
    APPROVED: { deliver: 'DELIVERED', archive: 'ARCHIVED' },
    DELIVERED: { archive: 'ARCHIVED' },
    ARCHIVED: {},
  },
})
