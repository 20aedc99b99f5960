import { labelOf } from '@/src/admin/content/labelOf'
import { searchFields } from '@/src/content/searchFields'
import { stepsTo } from '@/src/content/stepsTo'
import type { ContentField } from '@/src/content/types'

/**
 * What people call the place of a comment: "Parts, row 3: Grams", and "Parts, a row that was removed: Grams" where the row of list `removedAt` (0 is the
 * outermost) is gone. A place that the type has no more is said as it was stored.
 */
export const placeLabel = (fields: ContentField[], place: string, removedAt?: number): string => {
  let level = 0
  const words = stepsTo(fields, place)?.map(({ field, row }) => {
    if (row === undefined) return labelOf(field)
    return `${labelOf(field)}, ${level++ === removedAt ? 'a row that was removed' : `row ${row + 1}`}`
  })
  return searchFields[place] ?? words?.join(': ') ?? place
}
