import { textOf } from '@/src/skills/textOf'

/** Who asked, for a sentence. */
export const requesterOf = (contact: null | Record<string, unknown>, request: Record<string, unknown>): string =>
  textOf(contact?.fullName) ?? textOf(request.requestorName) ?? textOf(request.requestorEmail) ?? 'The client'
