import { isFields } from './isFields'

type Node = { [key: string]: unknown; type: string }

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? (node.children as Node[]) : [])
const isPicture = ({ fields, type }: Node): boolean => type === 'link' && isFields(fields) && fields.isPicture === true

/** No line breaks and no space at the edges of a paragraph. */
const trimmed = (nodes: Node[]): Node[] => {
  const isSpace = ({ text, type }: Node) => type === 'linebreak' || (type === 'text' && String(text).trim() === '')
  const from = nodes.findIndex((node) => !isSpace(node))
  const part = from === -1 ? [] : nodes.slice(from, nodes.findLastIndex((node) => !isSpace(node)) + 1)
  return part.map((node, at) => {
    if (node.type !== 'text') return node
    const text = at === 0 ? String(node.text).trimStart() : String(node.text)
    return { ...node, text: at === part.length - 1 ? text.trimEnd() : text }
  })
}

/** Its alternative text goes along: a file shows different things in different places. Version 2 is that of a node whose own id the editor makes. */
const uploadOf = (node: Node): Node => {
  const { url } = node.fields as { url: string }
  const alt = childrenOf(node).map(({ text }) => String(text ?? '')).join('').trim()
  return { fields: alt && alt !== url ? { alt } : {}, format: '', relationTo: 'files', type: 'upload', value: url, version: 2 }
}

/** A paragraph as what stands before, between and after its pictures, and the pictures themselves. */
const split = (paragraph: Node): Node[] => {
  const parts: (Node | Node[])[] = [[]]
  for (const child of childrenOf(paragraph)) {
    const last = parts.at(-1)
    if (isPicture(child)) parts.push(child, [])
    else if (Array.isArray(last)) last.push(child)
  }
  return parts.flatMap((part) => {
    if (!Array.isArray(part)) return [uploadOf(part)]
    const children = trimmed(part)
    return children.length > 0 ? [{ ...paragraph, children }] : []
  })
}

const unmarked = (node: Node): Node => {
  const { isPicture: _, ...fields } = isFields(node.fields) ? node.fields : {}
  return { ...node, ...(isPicture(node) && { fields }), ...(Array.isArray(node.children) && { children: childrenOf(node).map(unmarked) }) }
}

/** Pictures in paragraphs as uploads between them, whose `value` is the picture's address; those in lists, quotes and headings stay links that say so (`isPicture`). Unwanted, all of them are plain links. */
export const liftPictures = (blocks: Node[], isWanted: boolean): Node[] =>
  isWanted ? blocks.flatMap((node) => (node.type === 'paragraph' && childrenOf(node).some(isPicture) ? split(node) : [node])) : blocks.map(unmarked)
