import type { ClientField } from 'payload'

import type { ContentField } from '@/src/content/types'

import { describeField } from './describeField'
import { labelOf } from './labelOf'

const target = (relation: string | undefined): string => (!relation || relation.startsWith('content:') ? 'content-entries' : relation)

const own = (field: ContentField): Record<string, unknown> => {
  const { fields = [], max, min, options } = field
  switch (field.type) {
    case 'boolean':
      return { type: 'checkbox' }
    case 'date':
      return { admin: { date: { pickerAppearance: 'dayAndTime' } }, type: 'date' }
    case 'group':
      return { fields: fields.map(toClientField), type: 'group' }
    case 'json':
      return { type: 'json' }
    case 'list':
      return {
        admin: { initCollapsed: false },
        fields: fields.map(toClientField),
        labels: { plural: labelOf(field), singular: 'Row' },
        maxRows: max,
        minRows: min,
        type: 'array',
      }
    case 'markdown':
      return { type: 'textarea' }
    case 'media':
      return { hasMany: field.many === true, maxRows: max, minRows: min, relationTo: 'files', type: 'upload' }
    case 'number':
      return { max, min, type: 'number' }
    case 'relation':
      return { admin: { allowCreate: true, isSortable: true }, hasMany: field.many === true, maxRows: max, minRows: min, relationTo: target(field.relation), type: 'relationship' }
    case 'richtext':
      return { type: 'richText' }
    case 'select':
      return { hasMany: field.many === true, options: options ?? [], type: 'select' }
    case 'tags':
      return { hasMany: true, maxRows: max, minRows: min, type: 'text' }
    case 'text':
      return { maxLength: max, minLength: min, type: 'text' }
  }
}

/** The field of Payload's own forms that edits a field of a content type: the inputs are Payload's. */
export const toClientField = (field: ContentField): ClientField => {
  const { admin, ...rest } = own(field)
  const description = describeField(field)
  const field_ = {
    label: labelOf(field),
    name: field.name,
    required: field.required,
    ...rest,
    admin: { ...(admin as object | undefined), ...(description && { description }) },
  }
  return Object.fromEntries(Object.entries(field_).filter(([, value]) => value !== undefined)) as ClientField
}
