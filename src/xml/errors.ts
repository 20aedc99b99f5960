import { defineError } from '@/src/errors/defineError'

/** Text that is no XML, or more of it than is read. */
export const XmlInvalid = defineError<{ reason: string }>({
  code: 'XML_INVALID',
  message: ({ reason }) => `This is no XML that can be read: ${reason}`,
  status: 400,
})
