import { defineError } from './defineError'

/** Nobody is signed in, or the credentials are not valid any more. */
export const Unauthenticated = defineError<{ method: string; path: string }>({
  code: 'UNAUTHENTICATED',
  message: ({ method, path }) => `${method} ${path} needs a sign-in or an API key`,
  status: 401,
})
