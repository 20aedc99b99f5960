import { defineError } from '@/src/errors/defineError'

/** A skill cannot work without the document that says how. */
export const DocumentMissing = defineError<{ paths: string[]; skill: string }>({
  code: 'INTAKE_DOCUMENT_MISSING',
  message: ({ paths, skill }) => `${skill} found no published document at ${paths.join(' or ')}; create and publish one of them, or install the starter library`,
  status: 409,
})

/** The request names a client that does not exist, or more than one. */
export const ClientUnknown = defineError<{ client: string; matches: number }>({
  code: 'INTAKE_CLIENT_UNKNOWN',
  message: ({ client, matches }) =>
    matches === 0
      ? `No client of your organization has the id, slug or name '${client}'; leave it out, or send 'clientName' to have it decided by a person`
      : `${matches} clients of your organization are called '${client}'; send the id or slug of one`,
  status: 422,
})

/** The request names a contact by an id that does not exist. */
export const ContactUnknown = defineError<{ contact: string }>({
  code: 'INTAKE_CONTACT_UNKNOWN',
  message: ({ contact }) => `No contact of your organization has the id or e-mail address '${contact}'; send 'requestorEmail' to have it created`,
  status: 422,
})

/** The caller belongs to several organizations and did not say which one it means. */
export const OrganizationUnclear = defineError<{ organizations: string[] }>({
  code: 'INTAKE_ORGANIZATION_UNCLEAR',
  message: ({ organizations }) => `Say in which organization the request is taken in: 'organization' must be one of ${organizations.join(', ')}`,
  status: 422,
})
