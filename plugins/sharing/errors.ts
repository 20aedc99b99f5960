import { defineError } from '@/src/errors/defineError'

/** One answer for a token that never was and for one that was replaced. */
export const ShareNotFound = defineError<Record<never, never>>({
  code: 'SHARE_NOT_FOUND',
  message: () => 'This link leads nowhere. Ask whoever sent it for a new one',
  status: 404,
})

export const ShareClosed = defineError<{ reason: 'expired' | 'revoked' | 'used up' }>({
  code: 'SHARE_CLOSED',
  message: ({ reason }) => `This link is ${reason}. Ask whoever sent it for a new one`,
  status: 410,
})

export const SharePasswordNeeded = defineError<{ wrong: boolean }>({
  code: 'SHARE_PASSWORD_NEEDED',
  message: ({ wrong }) => (wrong ? 'This is not the password' : 'This link asks for a password'),
  status: 401,
})

export const ShareTooManyTries = defineError<{ retryAfterSeconds: number }>({
  code: 'SHARE_TOO_MANY_TRIES',
  message: ({ retryAfterSeconds }) => `Too many wrong passwords; try again in ${Math.ceil(retryAfterSeconds / 60)} minutes`,
  status: 429,
})

export const ShareForbids = defineError<{ what: string }>({
  code: 'SHARE_FORBIDS',
  message: ({ what }) => `This link does not allow ${what}`,
  status: 403,
})

/** What is for the team only is not shared. */
export const ShareInternal = defineError<{ asset: string; reason: string }>({
  code: 'SHARE_INTERNAL',
  message: ({ asset, reason }) => `'${asset}' cannot be shared: ${reason}`,
  status: 409,
})

/** The members of a smart collection are what its rules say. */
export const CollectionIsSmart = defineError<{ collection: string }>({
  code: 'SHARING_COLLECTION_SMART',
  message: ({ collection }) => `The collection '${collection}' follows its rules; change the rules instead of adding assets`,
  status: 409,
})
