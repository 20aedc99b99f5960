type Person = null | string | { email?: string; id: string; name?: null | string }

/** One stage of an entry's workflow as the API answers it at depth 1. */
export type ShownStage = {
  assignedTo?: null | string
  assignedToType: 'client' | 'role' | 'user'
  client?: null | string | { id: string; name?: string }
  createdAt: string
  dueDate?: null | string
  feedback?: null | string
  id: string
  reviewedAt?: null | string
  reviewedBy?: Person
  reviewedByClientUser?: Person
  stageName: string
  status: 'APPROVED' | 'CHANGES_REQUESTED' | 'PENDING' | 'REJECTED' | 'SKIPPED'
}
