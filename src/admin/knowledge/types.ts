/** What `POST /api/knowledge/check` answers. */
export type DocumentCheck = {
  fields: { isRequired: boolean; kind: 'boolean' | 'choice' | 'list' | 'number' | 'text' | 'text-only'; name: string; options?: string[] }[]
  frontmatter: Record<string, unknown>
  html: string
  problems: { key?: string; line: number; message: string; severity: 'error' | 'warning' }[]
  tokens: number
  words: number
}

export type FoundDocument = { path: string; title: string }
