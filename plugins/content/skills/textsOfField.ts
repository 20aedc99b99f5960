import { mapTexts } from '@/src/content/mapTexts'
import type { ContentField } from '@/src/content/types'

/** All texts in a field, in their order. */
export const textsOfField = (field: ContentField, data: Record<string, unknown>): string[] => {
  const texts: string[] = []
  mapTexts([field], data, (text) => {
    texts.push(text)
    return text
  })
  return texts
}
