import { labelOf } from '@/src/admin/content/labelOf'
import { searchFields } from '@/src/content/searchFields'
import { stepsTo } from '@/src/content/stepsTo'
import type { ContentField } from '@/src/content/types'

/** What people call the place of a comment: "Parts, row 3: Grams". A place that the type has no more is said as it was stored. */
export const placeLabel = (fields: ContentField[], place: string): string =>
  searchFields[place] ?? stepsTo(fields, place)?.map(({ field, row }) => (row === undefined ? labelOf(field) : `${labelOf(field)}, row ${row + 1}`)).join(': ') ?? place
