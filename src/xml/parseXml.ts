import { decodeEntities } from './decodeEntities'
import { XmlInvalid } from './errors'
import type { XmlElement } from './types'

const MAX_DEPTH = 64
const MAX_ELEMENTS = 500_000
const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>|<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gy
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The root element of an XML text. Made for feeds and exports: declarations are skipped, entities of the document's own are never expanded, depth
 * and number of elements are limited.
 * @throws XML_INVALID
 */
export const parseXml = (text: string): XmlElement => {
  const root: XmlElement = { attributes: {}, children: [], name: '', text: '' }
  const open = [root]
  let [count, at] = [0, 0]
  const source = text.replace(/^\uFEFF/, '')
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    at = TOKEN.lastIndex
    const [, cdata, closing, name, rest = '', plain] = match
    const current = open.at(-1) ?? root
    if (cdata !== undefined) current.text += cdata
    else if (plain !== undefined) current.text += decodeEntities(plain)
    else if (name !== undefined && closing) close(open, name)
    else if (name !== undefined) {
      if (++count > MAX_ELEMENTS) throw new XmlInvalid({ reason: `it has more than ${MAX_ELEMENTS} elements` })
      const element: XmlElement = { attributes: attributesOf(rest), children: [], name, text: '' }
      current.children.push(element)
      if (!/\/\s*$/.test(rest)) open.push(element)
      if (open.length > MAX_DEPTH) throw new XmlInvalid({ reason: `its elements lie more than ${MAX_DEPTH} deep` })
    }
  }
  if (at < source.length) throw new XmlInvalid({ reason: `at character ${at}: ${source.slice(at, at + 30)}` })
  const [first] = root.children
  if (!first) throw new XmlInvalid({ reason: 'there is no element in it' })
  if (open.length > 1) throw new XmlInvalid({ reason: `<${open.at(-1)?.name}> is not closed` })
  return first
}

const close = (open: XmlElement[], name: string): void => {
  if (open.length > 1 && open.at(-1)?.name === name) open.pop()
  else throw new XmlInvalid({ reason: `</${name}> closes <${open.at(-1)?.name}>` })
}

const attributesOf = (rest: string): Record<string, string> =>
  Object.fromEntries([...rest.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, decodeEntities(double ?? single ?? '')]))
