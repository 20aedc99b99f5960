import matter from 'gray-matter'

export type FrontmatterProblem = { key?: string; line: number; message: string }
export type ParsedDocument = { body: string; data: Record<string, unknown>; problem?: FrontmatterProblem }

/** More than this is no metadata any more; it also bounds what YAML aliases can expand to. */
const MAX_LENGTH = 65_536
const MAX_VALUES = 10_000

const refuse = (language: string) => (): object => {
  throw new Error(`frontmatter is YAML or JSON; ${language} is never run`)
}

const OPTIONS = { engines: { coffee: refuse('CoffeeScript'), javascript: refuse('JavaScript') } }

/** Dates become ISO dates; shared parts (YAML aliases) are copied, within bounds. */
const toPlain = (value: unknown, count: { left: number }): unknown => {
  count.left -= 1
  if (count.left < 0) throw new Error(`frontmatter has more than ${MAX_VALUES.toLocaleString('en-GB')} values`)
  if (value instanceof Date) {
    const iso = value.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso
  }
  if (Array.isArray(value)) return value.map((one) => toPlain(one, count))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toPlain(one, count)]))
}

const problemOf = (error: unknown): FrontmatterProblem => {
  const mark: unknown = typeof error === 'object' && error !== null && 'mark' in error ? error.mark : undefined
  const line = typeof mark === 'object' && mark !== null && 'line' in mark ? Number(mark.line) + 1 : 1
  const reason = typeof error === 'object' && error !== null && 'reason' in error ? String(error.reason) : error instanceof Error ? error.message : String(error)
  return { line, message: reason }
}

/**
 * Splits a markdown document into its frontmatter and its text. Never throws: what is wrong is said in `problem`, with the line of the document.
 */
export const parseFrontmatter = (content: string): ParsedDocument => {
  const [, block = ''] = /^---[^\n]*\n([\s\S]*?)\n---/.exec(content) ?? []
  if (block.length > MAX_LENGTH) return { body: content, data: {}, problem: { line: 1, message: `frontmatter is longer than ${MAX_LENGTH} characters` } }
  try {
    const parsed = matter(content, OPTIONS)
    const data = toPlain(parsed.data, { left: MAX_VALUES })
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? { body: parsed.content.trimStart(), data: data as Record<string, unknown> }
      : { body: parsed.content, data: {}, problem: { line: 2, message: 'frontmatter must consist of `key: value` lines' } }
  } catch (error) {
    return { body: content, data: {}, problem: problemOf(error) }
  }
}
