import type { ContentField } from '@/src/content/types'

type ClientType = { fields: ContentField[]; name: string; slug: string }

/** `blog-post` as `BlogPost`; a name that TypeScript takes, whatever the slug is. */
const typeName = (slug: string): string => {
  const name = slug.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, _gap: string, letter: string) => letter.toUpperCase()).replace(/[^A-Za-z0-9]/g, '')
  return /^[A-Za-z]/.test(name) ? name : `Type${name}`
}

const relationOf = ({ relation }: ContentField, types: ClientType[]): string => {
  const wanted = relation?.replace(/^content:/, '')
  if (wanted === 'files') return 'DeliveredFile'
  if (wanted === 'content-blocks') return 'DeliveredBlock'
  if (wanted === 'content-categories' || wanted === 'content-tags') return 'DeliveredLabel'
  if (wanted === 'content-entries') return 'Related<Record<string, unknown>>'
  const target = types.find(({ slug }) => slug === wanted)
  return target ? `Related<${typeName(target.slug)}Data>` : 'string'
}

const valueOf = (field: ContentField, types: ClientType[], indent: string): string => {
  const several = (type: string) => (field.many ? `(${type})[]` : type)
  switch (field.type) {
    case 'boolean':
    case 'number':
      return field.type
    case 'group':
      return objectOf(field.fields ?? [], types, indent, false)
    case 'list':
      return `${objectOf(field.fields ?? [], types, indent, false)}[]`
    case 'json':
      return 'unknown'
    case 'media':
      return several('DeliveredFile | string')
    case 'relation':
      return several(`${relationOf(field, types)} | string`)
    case 'richtext':
      return 'RichText'
    case 'select':
      return several((field.options ?? []).map(({ value }) => JSON.stringify(value)).join(' | ') || 'string')
    case 'tags':
      return 'string[]'
    default:
      return 'string'
  }
}

/** An optional field may be missing; a single relation may be null, when what it points to is not public. */
const objectOf = (fields: ContentField[], types: ClientType[], indent: string, isTop = true): string => {
  const inner = `${indent}  `
  const lines = fields.map((field) => {
    const isNullable = !field.required || field.condition !== undefined || (isTop && !field.many && (field.type === 'relation' || field.type === 'media'))
    const help = field.help ? `${inner}/** ${field.help.replace(/\*\//g, '* /').replace(/\s+/g, ' ')} */\n` : ''
    return `${help}${inner}${field.name}${field.required && field.condition === undefined ? '' : '?'}: ${valueOf(field, types, inner)}${isNullable ? ' | null' : ''}`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

/** TypeScript for front ends: a type for each content type, and a client that knows them. It needs `fetch` and nothing else. */
export const clientSource = (given: ClientType[]): string => {
  const types = [...given].sort((one, other) => (one.slug < other.slug ? -1 : 1))
  const data = types.map((type) => `/** ${type.name.replace(/\*\//g, '* /').replace(/\s+/g, ' ')} */\nexport type ${typeName(type.slug)}Data = ${objectOf(type.fields, types, '')}`)
  const map = types.map(({ slug }) => `  ${JSON.stringify(slug)}: ${typeName(slug)}Data`)
  return `${HEAD}\n${data.join('\n\n')}\n\nexport type ContentTypes = {\n${map.join('\n')}\n}\n${CLIENT}`
}

const HEAD = `// Written by \`npm run content:types\`. Run it again when a content type changes.

export type DeliveredFile = { alt: null | string; filename: string; filesize: null | number; height: null | number; id: string; mimeType: null | string; url: string; width: null | number }
export type DeliveredBlock = { blockType: string; data: Record<string, unknown>; id: string; name: string; slug: string }
export type DeliveredLabel = { id: string; name: string; slug: string }
export type RichText = { root: { [key: string]: unknown; children: unknown[] } }
export type Related<Data> = { data: Data; id: string; locale: string; publishedAt: string; slug: string; title: string; type: string }
export type Entry<Data> = Related<Data> & {
  categories: (DeliveredLabel & { path: string })[]
  createdAt: string
  /** The layout it is shown in: its sections in order, each with the fields that stand in it. */
  pageTemplate: null | { id: string; name: string; sections: { fields?: string[]; type: string }[]; slug: string }
  media: { altText: null | string; caption: null | string; fieldName: string; file: DeliveredFile }[]
  seo: { canonicalUrl: null | string; description: null | string; keywords: string[]; noIndex: boolean; ogDescription: null | string; ogImage: DeliveredFile | null; ogTitle: null | string; title: null | string }
  tags: (DeliveredLabel & { color: null | string })[]
  updatedAt: string
}
export type Page<Data> = { items: Entry<Data>[]; next: null | string; total?: number }
`

const CLIENT = `
export type ListOptions = {
  after?: string; category?: string; depth?: number; fallback?: boolean; filter?: unknown; limit?: number; locale?: string; page?: number; preview?: string; sort?: string; tag?: string; total?: boolean
}
export type EntryOptions = Pick<ListOptions, 'depth' | 'fallback' | 'locale' | 'preview'>

/** Reads published content. \`site\` is the site token; without one the engine is asked under a host name of the site's own. */
export const createDeliveryClient = ({ fetch: ask = fetch, site, url }: { fetch?: typeof fetch; site?: string; url: string }) => {
  const request = async (path: string, options: ListOptions): Promise<Response> => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(options)) if (value !== undefined) query.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
    return ask(\`\${url.replace(/\\/$/, '')}/api/delivery/\${path}?\${query}\`, { headers: site ? { 'x-site-token': site } : {} })
  }
  const read = async <Answer>(response: Response): Promise<Answer> => {
    if (!response.ok) throw new Error(\`Delivery answered \${response.status}: \${await response.text()}\`)
    return (await response.json()) as Answer
  }
  return {
    /** Undefined when nothing of that name is public. */
    entry: async <Type extends keyof ContentTypes & string>(type: Type, slug: string, options: EntryOptions = {}): Promise<Entry<ContentTypes[Type]> | undefined> => {
      const response = await request(\`\${type}/\${encodeURIComponent(slug)}\`, options)
      return response.status === 404 ? undefined : read(response)
    },
    list: async <Type extends keyof ContentTypes & string>(type: Type, options: ListOptions = {}): Promise<Page<ContentTypes[Type]>> => read(await request(type, options)),
  }
}
`
