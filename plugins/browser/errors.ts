import { defineError } from '@/src/errors/defineError'

/** A cursor is of one sort order and of this server. */
export const CursorInvalid = defineError<{ cursor: string }>({
  code: 'BROWSER_CURSOR_INVALID',
  message: ({ cursor }) => `The cursor '${cursor}' does not belong to this search; begin again without one`,
  status: 400,
})

/** Undoing would take back what somebody did in the meantime. */
export const ChangedSince = defineError<{ asset: string; fields: string[] }>({
  code: 'BROWSER_CHANGED_SINCE',
  message: ({ asset, fields }) => `The asset '${asset}' was changed since (${fields.join(', ')}) and is left as it is`,
  status: 409,
})

/** The states do not lead back. */
export const NoWayBack = defineError<{ asset: string; from: string; to: string }>({
  code: 'BROWSER_NO_WAY_BACK',
  message: ({ asset, from, to }) => `The asset '${asset}' cannot go from ${from} back to ${to}`,
  status: 409,
})
