import { defineError } from '@/src/errors/defineError'

/** A skill cannot work without the document that says how. */
export const DocumentMissing = defineError<{ paths: string[]; skill: string }>({
  code: 'ANALYTICS_DOCUMENT_MISSING',
  message: ({ paths, skill }) => `${skill} found no published document at ${paths.join(' or ')}; create and publish one of them, or install the starter library`,
  status: 409,
})
