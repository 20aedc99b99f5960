import { type HtmlElement, type HtmlNode, parseHtml } from '@/src/xml/parseHtml'

import { liftPictures } from './liftPictures'

type Node = { [key: string]: unknown; type: string }

const FORMATS: Record<string, number> = { b: 1, strong: 1, em: 2, i: 2, del: 4, s: 4, strike: 4, u: 8, code: 16, kbd: 16, sub: 32, sup: 64 }
const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'])
const SAFE = /^(https?:|mailto:|tel:|\/(?!\/)|#)/i

const block = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({ children, direction: null, format: '', indent: 0, type, version: 1, ...more })
const paragraph = (children: Node[]): Node => block('paragraph', children, { textFormat: 0 })
const textNode = (text: string, format: number): Node => ({ detail: 0, format, mode: 'normal', style: '', text, type: 'text', version: 1 })
const linebreak: Node = { type: 'linebreak', version: 1 }

/** Text as a browser shows it: runs of white space are one space; inside `pre` every line is kept. */
const textNodes = (text: string, format: number, isVerbatim: boolean): Node[] => {
  if (!isVerbatim) return [textNode(text.replace(/[ \t\r\n\f]+/g, ' '), format)]
  return text.split(/\r?\n/).flatMap((line, index) => [...(index > 0 ? [linebreak] : []), ...(line ? [textNode(line, format)] : [])])
}

const inlineOf = (nodes: HtmlNode[], format = 0, isVerbatim = false): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (typeof node === 'string') return textNodes(node, format, isVerbatim)
    const { attributes, children, name } = node
    if (name === 'br') return [linebreak]
    if (name === 'img') return attributes.src && SAFE.test(attributes.src) ? [link(attributes.src, [textNode(attributes.alt || attributes.src, format)], { isPicture: true })] : textNodes(attributes.alt ?? '', format, false)
    const inner = inlineOf(children, format | (FORMATS[name] ?? 0), isVerbatim || name === 'pre')
    const { href = '' } = attributes
    return name === 'a' && SAFE.test(href) && inner.some(({ type }) => type === 'text') ? [link(href, inner.filter(({ type }) => type !== 'link'))] : inner
  })

const link = (url: string, children: Node[], more = {}): Node => ({ ...block('link', children), fields: { linkType: 'custom', newTab: false, url, ...more }, version: 3 })

/** Neighbours of one format as one, no space at the edges of a line, nothing empty. */
const tidy = (nodes: Node[]): Node[] => {
  const out: Node[] = []
  for (const node of nodes) {
    const before = out.at(-1)
    const isEdge = !before || before.type === 'linebreak'
    if (node.type !== 'text') {
      if (node.type === 'linebreak') trimEnd(out)
      out.push(node)
      continue
    }
    let text = String(node.text)
    const last = before?.type === 'text' ? String(before.text) : ''
    if (isEdge || last.endsWith(' ')) text = text.replace(/^ +/, '')
    if (!text) continue
    if (before?.type === 'text' && before.format === node.format) before.text = last + text
    else out.push({ ...node, text })
  }
  trimEnd(out)
  while (out.at(-1)?.type === 'linebreak') out.pop()
  return out
}

const trimEnd = (nodes: Node[]): void => {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return
  last.text = String(last.text).replace(/ +$/, '')
  if (!last.text) nodes.pop()
}

const listOf = ({ attributes, children, name }: HtmlElement): Node => {
  const start = name === 'ol' && /^\d{1,6}$/.test(attributes.start ?? '') ? Number(attributes.start) : 1
  const items = children.flatMap((child) => (typeof child !== 'string' && child.name === 'li' ? [child] : []))
  const nodes = items.map((item, index) => {
    const isNested = (child: HtmlNode) => typeof child !== 'string' && (child.name === 'ul' || child.name === 'ol')
    const own = tidy(linesOf(item.children.filter((child) => !isNested(child))))
    const nested = item.children.flatMap((child) => (typeof child !== 'string' && isNested(child) ? [listOf(child)] : []))
    return block('listitem', [...own, ...nested], { value: start + index })
  })
  return block('list', nodes, { listType: name === 'ol' ? 'number' : 'bullet', start, tag: name })
}

/** Blocks where only lines are possible: one line each. */
const linesOf = (nodes: HtmlNode[]): Node[] => {
  const blocks = blocksOf(nodes)
  return blocks.flatMap((one, index) => [...(index > 0 ? [linebreak] : []), ...((one.children as Node[] | undefined) ?? [])])
}

const blockOf = (element: HtmlElement): Node[] => {
  const { children, name } = element
  const heading = /^h[1-6]$/.test(name)
  if (heading) return filled(block('heading', tidy(inlineOf(children)), { tag: name }))
  if (name === 'hr') return [{ type: 'horizontalrule', version: 1 }]
  if (name === 'ul' || name === 'ol') return filled(listOf(element))
  if (name === 'blockquote') return filled(block('quote', tidy(linesOf(children))))
  if (name === 'pre') return filled(paragraph(inlineOf(trimLine(children), 16, true)))
  return blocksOf(children)
}

const trimLine = (children: HtmlNode[]): HtmlNode[] => children.map((child) => (typeof child === 'string' ? child.replace(/\n$/, '') : { ...child, children: trimLine(child.children) }))
const filled = (node: Node): Node[] => ((node.children as Node[]).length > 0 ? [node] : [])
/** An inline element around blocks, as page builders write them, is a block. */
const isBlock = (node: HtmlNode): node is HtmlElement => typeof node !== 'string' && (BLOCKS.has(node.name) || node.children.some(isBlock))

const blocksOf = (nodes: HtmlNode[]): Node[] => {
  const out: Node[] = []
  let line: HtmlNode[] = []
  const flush = () => {
    out.push(...filled(paragraph(tidy(inlineOf(line)))))
    line = []
  }
  for (const node of nodes) {
    if (isBlock(node)) {
      flush()
      out.push(...blockOf(node))
      continue
    }
    // Text without paragraphs, as WordPress stores it: an empty line ends one.
    const parts = typeof node === 'string' ? node.split(/\n[ \t\r]*\n/) : [node]
    parts.forEach((part, index) => {
      if (index > 0) flush()
      line.push(part)
    })
  }
  flush()
  return out
}

/**
 * HTML as a Lexical editor state: headings, paragraphs, lists, quotes, links and formats; what is no content is dropped. Pictures become links to them, or,
 * with `pictures`, uploads whose `value` is their address until a file takes its place.
 */
export const htmlToLexical = (html: string, { pictures = false } = {}): { root: Node } => ({ root: block('root', liftPictures(blocksOf(parseHtml(html)), pictures)) })
