import { isFields } from './isFields'

type Node = Record<string, unknown>

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isFields) : [])
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>~|&]/g, '\\$&')
/** What would begin a heading, list, quote or rule at the start of a line. */
const startEscaped = (line: string): string => line.replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_, space: string, mark: string) => (/\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`))

/** Marks stand at the words, not at the spaces around them. */
const wrapped = (text: string, mark: string): string => text.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before: string, inner: string, after: string) => (inner ? `${before}${mark}${inner}${mark}${after}` : text))

const codeOf = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = text.startsWith('`') || text.endsWith('`') || (text.startsWith(' ') && text.endsWith(' ') && text.trim()) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}

const textOf = ({ format, text }: Node): string => {
  const bits = Number(format ?? 0)
  const given = String(text ?? '')
  if (bits & 16) return codeOf(given)
  let marked = escaped(given)
  if (bits & 4) marked = wrapped(marked, '~~')
  if (bits & 2) marked = wrapped(marked, '*')
  if (bits & 1) marked = wrapped(marked, '**')
  return marked
}

const inline = (nodes: Node[]): string =>
  nodes
    .map((node): string => {
      if (node.type === 'linebreak') return '\\\n'
      if (node.type === 'tab') return ' '
      if (typeof node.text === 'string') return textOf(node)
      const label = inline(childrenOf(node))
      const url = isFields(node.fields) && typeof node.fields.url === 'string' ? node.fields.url : undefined
      return url && (node.type === 'link' || node.type === 'autolink') ? `[${label}](<${url.replace(/[<>\n]/g, encodeURIComponent)}>)` : label
    })
    .join('')

const lines = (text: string): string => text.split('\n').map(startEscaped).join('\n')
const indented = (text: string, by: string): string => text.replace(/\n(?=[^\n])/g, `\n${by}`)

const listOf = (node: Node): string =>
  childrenOf(node)
    .map((item, index) => {
      const mark = node.listType === 'number' ? `${Number(node.start ?? 1) + index}. ` : '- '
      const nested = childrenOf(item).filter(({ type }) => type === 'list')
      const own = lines(inline(childrenOf(item).filter(({ type }) => type !== 'list')))
      const inner = nested.map((one) => `\n${listOf(one)}`).join('')
      return `${mark}${indented(`${own}${inner}`, ' '.repeat(mark.length))}`
    })
    .join('\n')

const blockOf = (node: Node): string => {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Number(String(node.tag).slice(1)) || 1))} ${inline(childrenOf(node)).replace(/\\?\n/g, ' ')}`
    case 'horizontalrule':
      return '---'
    case 'list':
      return listOf(node)
    case 'upload':
      // One that was not fetched yet: its address is its value.
      return typeof node.value === 'string' && /^https?:/i.test(node.value) ? `![${escaped(isFields(node.fields) && typeof node.fields.alt === 'string' ? node.fields.alt : '')}](<${node.value.replace(/[<>\n]/g, encodeURIComponent)}>)` : ''
    case 'quote':
      return `> ${indented(lines(inline(childrenOf(node))), '> ')}`
    default:
      return lines(inline(childrenOf(node)))
  }
}

/** A Lexical editor state as markdown. What markdown has no word for (uploads, blocks, underlines) is left out. */
export const lexicalToMarkdown = (value: unknown): string => {
  const root = isFields(value) && isFields(value.root) ? value.root : {}
  return childrenOf(root).map(blockOf).filter((part) => part.trim() !== '').join('\n\n')
}
