import { isFields } from './isFields'

const BLOCKS = new Set(['code', 'heading', 'horizontalrule', 'listitem', 'paragraph', 'quote', 'tablerow'])

const write = (node: unknown, out: string[]): void => {
  if (!isFields(node)) return
  if (typeof node.text === 'string') out.push(node.text)
  if (node.type === 'linebreak') out.push('\n')
  if (node.type === 'tab') out.push('\t')
  if (Array.isArray(node.children)) for (const child of node.children) write(child, out)
  if (BLOCKS.has(String(node.type)) && out.length > 0 && out.at(-1) !== '\n') out.push('\n')
}

/** The text of a Lexical editor state without markup, one line per block (B001-016). */
export const lexicalText = (value: unknown): string => {
  const out: string[] = []
  if (isFields(value)) write(value.root, out)
  return out.join('').trim()
}
