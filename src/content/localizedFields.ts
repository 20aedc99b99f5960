import type { ContentSchema } from './types'

const WRITTEN = new Set(['markdown', 'richtext', 'text'])

/** Names of the fields that differ by language: those marked `localized`, or everything written when none is marked. Front ends take the others from the source. */
export const localizedFields = ({ fields }: ContentSchema): string[] => {
  const marked = fields.filter(({ localized }) => localized)
  return (marked.length > 0 ? marked : fields.filter(({ fields: inner, type }) => WRITTEN.has(type) || inner)).map(({ name }) => name)
}
