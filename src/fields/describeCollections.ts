import type { CollectionConfig, Field } from 'payload'

type DescribedField = {
  index: boolean
  options?: string[]
  path: string
  required: boolean
  type: string
  unique: boolean
}

/** One collection as data: what is stored, in plain words. Members of arrays, blocks and groups have dotted paths. */
export type DescribedCollection = {
  auth: boolean
  fields: DescribedField[]
  indexes: { fields: string[]; unique: boolean }[]
  slug: string
  upload: boolean
  versions: boolean
}

const described = (path: string, type: string, extra: Partial<DescribedField> = {}): DescribedField => ({
  index: false,
  path,
  required: false,
  type,
  unique: false,
  ...extra,
})

/** Fields that Payload adds itself when it sanitizes a collection with sign-in or files. */
const nativeFields = ({ auth, upload }: CollectionConfig): DescribedField[] => {
  const isLocal = auth === true || (typeof auth === 'object' && !auth.disableLocalStrategy)
  return [
    ...(isLocal
      ? [
          described('email', 'email', { required: true, unique: true }),
          described('resetPasswordToken', 'text'),
          described('resetPasswordExpiration', 'date'),
          described('hash', 'text'),
          described('salt', 'text'),
          described('sessions.id', 'text'),
          described('sessions.createdAt', 'date'),
          described('sessions.expiresAt', 'date'),
        ]
      : []),
    ...(upload ? ['filename', 'mimeType', 'url', 'thumbnailURL'].map((name) => described(name, 'text')) : []),
    ...(upload ? ['filesize', 'width', 'height', 'focalX', 'focalY'].map((name) => described(name, 'number')) : []),
  ]
}

const optionsOf = (field: Field): string[] | undefined =>
  field.type === 'select' || field.type === 'radio'
    ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
    : undefined

const walk = (fields: Field[], prefix: string): DescribedField[] =>
  fields.flatMap((field): DescribedField[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => walk(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix))
    }
    if (!('name' in field) || !field.name) return 'fields' in field ? walk(field.fields, prefix) : []
    const path = `${prefix}${field.name}`
    const own = described(path, field.type, {
      index: 'index' in field && field.index === true,
      options: optionsOf(field),
      required: 'required' in field && field.required === true,
      unique: 'unique' in field && field.unique === true,
    })
    if (field.type === 'blocks') return [own, ...field.blocks.flatMap((block) => walk(block.fields, `${path}.`))]
    return 'fields' in field ? [own, ...walk(field.fields, `${path}.`)] : [own]
  })

/** The schema as data, from collections before or after Payload sanitized them. Joins are included: they can be read. */
export const describeCollections = (collections: CollectionConfig[]): DescribedCollection[] =>
  collections.map((collection) => {
    const fields = walk(collection.fields, '')
    const known = new Set(fields.map(({ path }) => path))
    return {
      auth: Boolean(collection.auth),
      fields: [...fields, ...nativeFields(collection).filter(({ path }) => !known.has(path))],
      indexes: (collection.indexes ?? []).map((index) => ({ fields: index.fields, unique: index.unique === true })),
      slug: collection.slug,
      upload: Boolean(collection.upload),
      versions: Boolean(collection.versions),
    }
  })
