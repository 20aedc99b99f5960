import { isFields } from '@/src/content/isFields'

/** What stands at a place of an entry such as `data.parts.2.grams` or `seoTitle`. */
export const valueAtPlace = (entry: Record<string, unknown>, place: string): unknown =>
  place.split('.').reduce<unknown>((value, part) => (isFields(value) ? value[part] : Array.isArray(value) ? (value as unknown[])[Number(part)] : undefined), entry)
