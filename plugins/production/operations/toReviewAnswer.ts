/** Where a deliverable stands after a step of its reviews; a client learns nothing of the internal one. */
export const toReviewAnswer = (deliverable: Record<string, unknown>) => ({
  clientReviewStatus: deliverable.clientReviewStatus,
  id: String(deliverable.id),
  revisionNumber: deliverable.revisionNumber,
  status: deliverable.status,
  title: deliverable.title,
})
