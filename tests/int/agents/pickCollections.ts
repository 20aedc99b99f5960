import type { CollectionConfig, Field } from 'payload'

import { collections } from '@/collections'

/** Some of the product's collections, without their links to the others: their schema is made in seconds. */
export const pickCollections = (slugs: string[]): CollectionConfig[] => {
  const isThere = (targets: string | string[]) => [targets].flat().every((target) => slugs.includes(target))
  const linked = (fields: Field[]): Field[] =>
    fields.flatMap((field): Field[] => {
      if (field.type === 'relationship' || field.type === 'upload') return isThere(field.relationTo) ? [field] : []
      if (field.type === 'join') return isThere(field.collection) ? [field] : []
      if (field.type === 'tabs') return [{ ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: linked(tab.fields) })) }]
      return 'fields' in field ? [{ ...field, fields: linked(field.fields) } as Field] : [field]
    })
  const picked = collections.filter(({ slug }) => slugs.includes(slug))
  if (picked.length !== slugs.length) throw new Error(`unknown among ${slugs.join(', ')}`)
  return picked.map((collection) => {
    const fields = linked(collection.fields)
    const names = JSON.stringify(fields)
    const indexes = collection.indexes?.filter((index) => index.fields.every((name) => names.includes(`"name":"${name}"`)))
    return { ...collection, fields, indexes }
  })
}
