import { defineError } from './defineError'

/** Something has to be set up first. `mend` says how. */
export const ConfigurationMissing = defineError<{ mend: string; what: string }>({
  code: 'CONFIGURATION_MISSING',
  message: ({ mend, what }) => `${what} is not configured: ${mend}`,
  status: 503,
})
