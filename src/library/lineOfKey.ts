const escaped = (key: string) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The line (from 1) of a document in whose frontmatter a key stands, by its path, e.g. `['stages', 2, 'estimatedDays']`. For a key that is missing it is the
 * line of what should contain it.
 */
export const lineOfKey = (content: string, path: readonly PropertyKey[]): number => {
  const lines = content.split('\n')
  let at = 0
  for (const part of path) {
    const indent = at === 0 ? -1 : (/^ */.exec(lines[at] ?? '')?.[0].length ?? 0)
    const rest = lines.slice(at === 0 ? 1 : at)
    const offset = at === 0 ? 1 : at
    if (typeof part === 'number') {
      const items = rest.flatMap((line, index) => (/^\s*- /.test(line) && index > 0 ? [{ indent: line.indexOf('-'), index }] : []))
      const own = items.filter((item) => item.indent === items[0]?.indent)
      const item = own[part]
      if (!item || item.indent < indent) return at + 1
      at = offset + item.index
      continue
    }
    const key = new RegExp(`(?:^\\s*(?:- )?|[{,]\\s*)["']?${escaped(String(part))}["']?\\s*:`)
    const end = rest.findIndex((line, index) => index > 0 && (line.startsWith('---') || (at > 0 && line.trim() !== '' && /^ */.exec(line)![0].length <= indent && !/^\s*- /.test(line))))
    const found = rest.slice(0, end < 0 ? undefined : end).findIndex((line) => key.test(line))
    if (found < 0) return Math.max(1, at + 1)
    at = offset + found
  }
  return at + 1
}
