import { defineError } from './defineError'

/** Somebody known may not do this. */
export const Forbidden = defineError<{ attempted: string; needed?: string }>({
  code: 'FORBIDDEN',
  message: ({ attempted, needed }) => `You may not do this: ${attempted}${needed ? `. It needs the permission '${needed}'` : ''}`,
  status: 403,
})
