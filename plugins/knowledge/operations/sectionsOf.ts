/**
 * Text of each section of a markdown document by the path of its headings (`Client › Voice`); what stands before the first heading is under ''.
 * Headings in code blocks are text. Sections of the same path are joined.
 */
export const sectionsOf = (body: string): Map<string, string> => {
  const sections = new Map<string, string>([['', '']])
  const above: { depth: number; title: string }[] = []
  let path = ''
  let isCode = false
  for (const line of body.split(/\r?\n/)) {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode
    const [, marks, title] = isCode ? [] : (/^(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line) ?? [])
    if (!marks || !title) {
      sections.set(path, `${sections.get(path) ?? ''}${line}\n`)
      continue
    }
    while ((above.at(-1)?.depth ?? 0) >= marks.length) above.pop()
    above.push({ depth: marks.length, title })
    path = above.map((heading) => heading.title).join(' › ')
    if (!sections.has(path)) sections.set(path, '')
  }
  return sections
}
