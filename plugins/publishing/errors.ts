import { defineError } from '@/src/errors/defineError'

/** A translation that nobody approved, or that is out of date, does not go public. */
export const LocaleNotApproved = defineError<{ id: string; locale: string; status: string }>({
  code: 'PUBLISHING_LOCALE_NOT_APPROVED',
  message: ({ id, locale, status }) => `The ${locale} translation ${id} is ${status}; only an APPROVED one can be published`,
  status: 409,
})

/** What is scheduled cannot happen any more, e.g. an update of an entry that is not public. */
export const ActionImpossible = defineError<{ action: string; entry: string; reason: string }>({
  code: 'PUBLISHING_ACTION_IMPOSSIBLE',
  message: ({ action, entry, reason }) => `${action} of the entry ${entry} is not possible: ${reason}`,
  status: 409,
})

/** A time that no clock shows, a time zone nobody knows, or a moment that is over. */
export const TimeInvalid = defineError<{ given: string; reason: string }>({
  code: 'PUBLISHING_TIME_INVALID',
  message: ({ given, reason }) => `'${given}' cannot be scheduled: ${reason}`,
  status: 400,
})

/** A release in a state that does not allow what was asked. */
export const ReleaseBlocked = defineError<{ id: string; reason: string }>({
  code: 'PUBLISHING_RELEASE_BLOCKED',
  message: ({ id, reason }) => `The release ${id} cannot do that: ${reason}`,
  status: 409,
})
