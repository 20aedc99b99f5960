import { defineError } from '@/src/errors/defineError'

/** Somebody tried to give, or take away, more than they hold themselves. `missing` lists at most ten permissions. */
export const GrantExceeded = defineError<{ missing: string[]; organization: string; what: string }>({
  code: 'PERMISSIONS_GRANT_EXCEEDED',
  message: ({ missing, organization, what }) =>
    `Cannot ${what} in organization ${organization}: you do not hold ${missing.join(', ')}`,
  status: 403,
})

/** A membership, an e-mail address or a password that the principal may not change. */
export const MembershipRefused = defineError<{ errors: { message: string; path: string }[] }>({
  code: 'PERMISSIONS_MEMBERSHIP_REFUSED',
  message: ({ errors }) => `Cannot change this user: ${errors.map(({ message }) => message).join('; ')}`,
  status: 403,
})

/** OWNER holds everything, so that nobody locks an organization. */
export const OwnerRestricted = defineError<{ organization: string }>({
  code: 'PERMISSIONS_OWNER_RESTRICTED',
  message: ({ organization }) => `Cannot change what OWNER may do in organization ${organization}: owners hold every permission`,
  status: 400,
})
