import { defineError } from '@/src/errors/defineError'

/** A skill cannot work without the document that says how. */
export const DocumentMissing = defineError<{ paths: string[]; skill: string }>({
  code: 'PRODUCTION_DOCUMENT_MISSING',
  message: ({ paths, skill }) => `${skill} found no published document at ${paths.join(' or ')}; create and publish one of them, or install the starter library`,
  status: 409,
})

/** A deliverable belongs to a brief, a project, or both. */
export const DeliverableHomeless = defineError<{ title: string }>({
  code: 'PRODUCTION_DELIVERABLE_HOMELESS',
  message: ({ title }) => `The deliverable '${title}' needs a brief or a project`,
  status: 400,
})

/** A review that was asked for cannot be given by this person. */
export const ReviewForbidden = defineError<{ deliverable: string; needed: string }>({
  code: 'PRODUCTION_REVIEW_FORBIDDEN',
  message: ({ deliverable, needed }) => `You may not review the deliverable ${deliverable}; it needs ${needed}`,
  status: 403,
})
