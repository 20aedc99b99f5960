import { defineError } from './defineError'

/** There is no such thing, or the principal may not know that there is. */
export const NotFound = defineError<{ id: string; kind: string }>({
  code: 'NOT_FOUND',
  message: ({ id, kind }) => `There is no ${kind} '${id}' that you can see`,
  status: 404,
})
