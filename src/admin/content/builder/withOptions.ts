import type { ContentField } from '@/src/content/types'

/** The field with some of its options changed; what is undefined, empty or false is left out, for that is what it means. */
export const withOptions = (field: ContentField, changed: Partial<ContentField>): ContentField =>
  Object.fromEntries(Object.entries({ ...field, ...changed }).filter(([key, value]) => key === 'name' || key === 'default' ? value !== undefined : value !== undefined && value !== '' && value !== false)) as ContentField
