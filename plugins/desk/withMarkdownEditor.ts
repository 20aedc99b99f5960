import type { CollectionConfig, Field } from 'payload'

import { COMPONENTS } from './components'

const inFields = (fields: Field[], name: string): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'textarea' && field.name === name) return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: COMPONENTS.markdown } } }
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: inFields(tab.fields, name) })) }
    return 'fields' in field && field.type !== 'array' ? { ...field, fields: inFields(field.fields, name) } : field
  })

/** Gives a collection's text field the markdown editor. */
export const withMarkdownEditor = (collection: CollectionConfig, name: string): CollectionConfig => ({ ...collection, fields: inFields(collection.fields, name) })
