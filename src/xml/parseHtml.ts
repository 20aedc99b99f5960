import { decodeEntities } from './decodeEntities'

export type HtmlElement = { attributes: Record<string, string>; children: HtmlNode[]; name: string }
export type HtmlNode = HtmlElement | string

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?\]\]>|<[!?][^>]*>|<(\/?)([a-z][a-z0-9:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/giy
const ATTRIBUTE = /([a-z][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
/** Their text is no text of the document. */
const SILENT = new Set(['head', 'iframe', 'noscript', 'object', 'script', 'style', 'template', 'title'])
/** An element that ends an open one of its kind, up to what holds it. */
const ENDS: Record<string, { closes: string[]; within: string[] }> = {
  dd: { closes: ['dd', 'dt'], within: ['dl'] },
  dt: { closes: ['dd', 'dt'], within: ['dl'] },
  li: { closes: ['li'], within: ['ol', 'ul'] },
  p: { closes: ['p'], within: [] },
  td: { closes: ['td', 'th'], within: ['tr', 'table'] },
  th: { closes: ['td', 'th'], within: ['tr', 'table'] },
  tr: { closes: ['tr'], within: ['table'] },
}
const MAX_DEPTH = 40

const attributesOf = (rest: string): Record<string, string> =>
  Object.fromEntries([...rest.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '')]))

/** HTML as people and editors write it, never refused: what is not closed is closed, what is never opened is left out, scripts and styles are dropped. */
export const parseHtml = (html: string): HtmlNode[] => {
  const root: HtmlElement = { attributes: {}, children: [], name: '' }
  const open = [root]
  let silent = ''
  const current = () => open.at(-1) ?? root
  const closeUpTo = (at: number) => at > 0 && open.splice(at)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(html); match; match = TOKEN.exec(html)) {
    const [, closing, given, rest = '', text] = match
    const name = given?.toLowerCase() ?? ''
    if (silent) {
      if (closing && name === silent) silent = ''
      continue
    }
    if (text !== undefined) current().children.push(decodeEntities(text))
    else if (closing) closeUpTo(open.findLastIndex((element) => element.name === name))
    else if (SILENT.has(name)) silent = rest.endsWith('/') ? '' : name
    else if (name) {
      const ends = ENDS[name]
      const at = ends ? open.findLastIndex((element) => ends.closes.includes(element.name)) : -1
      if (ends && at > open.findLastIndex((element) => ends.within.includes(element.name))) closeUpTo(at)
      const element: HtmlElement = { attributes: attributesOf(rest), children: [], name }
      current().children.push(element)
      if (!VOID.has(name) && !/\/\s*$/.test(rest) && open.length < MAX_DEPTH) open.push(element)
    }
  }
  return root.children
}
