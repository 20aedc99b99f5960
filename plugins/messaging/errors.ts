import { defineError } from '@/src/errors/defineError'

/** A skill cannot work without the document that says how. */
export const DocumentMissing = defineError<{ paths: string[]; skill: string }>({
  code: 'MESSAGING_DOCUMENT_MISSING',
  message: ({ paths, skill }) => `${skill} found no published document at ${paths.join(' or ')}; create and publish one of them, or install the starter library`,
  status: 409,
})

/** The mail server did not take a mail. */
export const MailRefused = defineError<{ email: string; reason: string }>({
  code: 'MESSAGING_MAIL_REFUSED',
  message: ({ email, reason }) => `The mail ${email} could not be handed to the mail server: ${reason}`,
  status: 502,
})
