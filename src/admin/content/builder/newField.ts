import type { ContentField, ContentFieldKind } from '@/src/content/types'

/** A new field of a kind, with a name no field beside it has. */
export const newField = (type: ContentFieldKind, beside: ContentField[]): ContentField => {
  const taken = new Set(beside.map(({ name }) => name))
  const stem = type === 'text' && !taken.has('title') ? 'title' : type === 'richtext' && !taken.has('body') ? 'body' : type
  let name: string = stem
  for (let number = 2; taken.has(name); number += 1) name = `${stem}${number}`
  return {
    name,
    type,
    ...(type === 'select' && { options: [{ label: 'First', value: 'first' }] }),
    ...(type === 'relation' && { relation: 'content:blog-post' }),
    ...((type === 'group' || type === 'list') && { fields: [{ name: 'title', type: 'text' as const }] }),
  }
}
