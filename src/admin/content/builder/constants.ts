import type { ContentFieldKind } from '@/src/content/types'

type Kind = {
  /** Options its card offers beside name, label, help and required. */
  options: readonly ('default' | 'filterable' | 'many' | 'options' | 'pattern' | 'relation' | 'size' | 'unique')[]
  says: string
  /** What `min` and `max` count. */
  size?: string
  title: string
}

/** The kinds of fields as people choose them. What a kind may have is what `parseField` accepts. */
export const FIELD_KINDS: Record<ContentFieldKind, Kind> = {
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
export const FIELD_KIND_ORDER: readonly ContentFieldKind[] = ['text', 'richtext', 'markdown', 'media', 'relation', 'tags', 'number', 'boolean', 'date', 'select', 'group', 'list', 'json']
