import type { Where } from 'payload'

/** Documents that are to be used at a moment: published, begun and not over (B000-014, B000-015). */
export const inEffect = (moment: Date): Where => ({
  and: [
    { status: { equals: 'PUBLISHED' } },
    { or: [{ effectiveDate: { exists: false } }, { effectiveDate: { less_than_equal: moment.toISOString() } }] },
    { or: [{ expirationDate: { exists: false } }, { expirationDate: { greater_than: moment.toISOString() } }] },
  ],
})
