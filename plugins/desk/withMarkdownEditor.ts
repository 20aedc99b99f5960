import type { CollectionConfig, Field } from 'payload'

import { COMPONENTS } from './components'

type Names = { derived: string; text: string }

const inFields = (fields: Field[], names: Names): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'textarea' && field.name === names.text) {
      return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Diff: COMPONENTS.markdownDiff, Field: COMPONENTS.markdown } } }
    }
    if (field.type === 'json' && field.name === names.derived) return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Diff: COMPONENTS.noDiff } } }
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: inFields(tab.fields, names) })) }
    return 'fields' in field && field.type !== 'array' ? { ...field, fields: inFields(field.fields, names) } : field
  })

/** Gives a collection's text field the markdown editor and a comparison of versions line by line; what is derived from the text is not compared a second time. */
export const withMarkdownEditor = (collection: CollectionConfig, names: Names): CollectionConfig => ({ ...collection, fields: inFields(collection.fields, names) })
