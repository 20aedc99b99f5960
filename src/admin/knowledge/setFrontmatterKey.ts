/** A plain value of a form field; undefined and empty ones take the key out. */
export type FrontmatterValue = boolean | number | string | string[] | undefined

const PLAIN = /^[\p{L}_][\p{L}\p{N} _./@'’()-]*$/u
const RESERVED = /^(?:true|false|null|yes|no|on|off|~)$/i

const scalar = (value: boolean | number | string): string =>
  typeof value === 'string' && !(PLAIN.test(value) && value === value.trim() && !RESERVED.test(value)) ? JSON.stringify(value) : String(value)

const lineOf = (key: string, value: Exclude<FrontmatterValue, undefined>): string => `${key}: ${Array.isArray(value) ? `[${value.map(scalar).join(', ')}]` : scalar(value)}`

const isEmpty = (value: FrontmatterValue): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** First line and end of a key's lines within the frontmatter's lines. */
const placeOf = (lines: readonly string[], key: string): [start: number, end: number] | undefined => {
  const start = lines.findIndex((line) => line.startsWith(`${key}:`) || line.startsWith(`"${key}":`) || line.startsWith(`'${key}':`))
  if (start < 0) return undefined
  const next = lines.slice(start + 1).findIndex((line) => line.trim() !== '' && !/^(?:\s|- )/.test(line))
  return [start, next < 0 ? lines.length : start + 1 + next]
}

/**
 * The text with one key of its frontmatter set; everything else stays as it is to the byte. A text without frontmatter gets one, a key without
 * value goes, and frontmatter that is left empty goes with it.
 */
export const setFrontmatterKey = (content: string, key: string, value: FrontmatterValue): string => {
  const [block, open = '', inner = '', close = ''] = /^(\ufeff?---[^\S\n]*\r?\n)([\s\S]*?)(---[^\S\n]*(?:\r?\n|$))/.exec(content) ?? []
  const eol = (block ?? content).includes('\r\n') ? '\r\n' : '\n'
  if (block === undefined) return isEmpty(value) ? content : `---${eol}${lineOf(key, value as Exclude<FrontmatterValue, undefined>)}${eol}---${eol}${content}`
  const lines = inner.split(/\r?\n/).slice(0, -1)
  const place = placeOf(lines, key)
  const said = isEmpty(value) ? [] : [lineOf(key, value as Exclude<FrontmatterValue, undefined>)]
  const [start, end] = place ?? [lines.length, lines.length]
  const next = [...lines.slice(0, start), ...said, ...lines.slice(end)]
  const rest = content.slice(block.length)
  return next.every((line) => line.trim() === '') ? rest : `${open}${next.map((line) => `${line}${eol}`).join('')}${close}${rest}`
}
