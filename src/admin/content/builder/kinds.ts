import type { ContentField, ContentFieldKind } from '@/src/content/types'

type Kind = {
  /** Options its card offers beside name, label, help and required. */
  options: readonly ('default' | 'filterable' | 'many' | 'options' | 'pattern' | 'relation' | 'size' | 'unique')[]
  says: string
  /** What `min` and `max` count. */
  size?: string
  title: string
}

/** The kinds of fields as people choose them. What a kind may have is what `parseField` accepts. */
export const KINDS: Record<ContentFieldKind, Kind> = {
  boolean: { options: ['default', 'filterable'], says: 'Yes or no', title: 'Switch' },
  date: { options: ['default', 'filterable', 'unique'], says: 'A day, with its time', title: 'Date' },
  group: { options: [], says: 'Fields that belong together', title: 'Group' },
  json: { options: [], says: 'Structured data, as JSON', title: 'JSON' },
  list: { options: ['size'], says: 'Rows of the same fields', size: 'rows', title: 'List' },
  markdown: { options: ['size', 'default'], says: 'Long text in Markdown', size: 'characters', title: 'Markdown' },
  media: { options: ['many', 'size'], says: 'Pictures and other files', size: 'files', title: 'Media' },
  number: { options: ['size', 'default', 'filterable', 'unique'], says: 'A figure', size: 'value', title: 'Number' },
  relation: { options: ['relation', 'many', 'size', 'filterable'], says: 'A link to other records', size: 'records', title: 'Relation' },
  richtext: { options: ['size'], says: 'Long text with headings, lists, pictures', size: 'characters', title: 'Rich text' },
  select: { options: ['options', 'many', 'size', 'default', 'filterable', 'unique'], says: 'One or several of a list', size: 'values', title: 'Choice' },
  tags: { options: ['size', 'default'], says: 'Free keywords', size: 'tags', title: 'Tags' },
  text: { options: ['size', 'pattern', 'default', 'filterable', 'unique'], says: 'One line', size: 'characters', title: 'Text' },
}

/** The order in which they are offered: what is needed most comes first. */
export const KIND_ORDER: readonly ContentFieldKind[] = ['text', 'richtext', 'markdown', 'media', 'relation', 'tags', 'number', 'boolean', 'date', 'select', 'group', 'list', 'json']

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

/** A field as another kind: what the new kind does not know goes. */
export const asKind = (field: ContentField, type: ContentFieldKind): ContentField => {
  const { condition, help, label, localized, name, required } = field
  const { options } = KINDS[type]
  const keep = (key: 'max' | 'min' | 'many' | 'pattern', option: (typeof options)[number]) => (options.includes(option) && field[key] !== undefined ? { [key]: field[key] } : {})
  const base = newField(type, [])
  return {
    ...base,
    ...(field.options && options.includes('options') && { options: field.options }),
    ...(field.fields && base.fields && { fields: field.fields }),
    ...(field.relation && options.includes('relation') && { relation: field.relation }),
    ...keep('max', 'size'),
    ...keep('min', 'size'),
    ...keep('many', 'many'),
    ...keep('pattern', 'pattern'),
    ...Object.fromEntries(Object.entries({ condition, help, label, localized, required }).filter(([, value]) => value !== undefined)),
    name,
    type,
  }
}
