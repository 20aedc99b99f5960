import { XmlInvalid } from '@/src/xml/errors'
import { parseXml } from '@/src/xml/parseXml'
import type { XmlElement } from '@/src/xml/types'

import { XMP_NAMESPACES } from '../constants'

type Prefix = keyof typeof XMP_NAMESPACES
const PREFIXES = new Map<string, Prefix>(Object.entries(XMP_NAMESPACES).map(([prefix, uri]) => [uri, prefix as Prefix]))

export type Xmp = { [property in `${Prefix}:${string}`]?: string[] }

/** Names with our prefixes, whatever prefixes the document uses. */
const namesIn = (root: XmlElement): ((name: string) => string) => {
  const known = new Map<string, string>()
  const collect = ({ attributes, children }: XmlElement): void => {
    for (const [name, uri] of Object.entries(attributes)) if (name.startsWith('xmlns:')) known.set(name.slice(6), PREFIXES.get(uri) ?? '')
    children.forEach(collect)
  }
  collect(root)
  return (name) => {
    const [prefix = '', local = ''] = name.split(':')
    return `${known.get(prefix) ?? ''}:${local}`
  }
}

const valuesOf = (element: XmlElement, nameOf: (name: string) => string): string[] => {
  const [list] = element.children.filter(({ name }) => ['rdf:Alt', 'rdf:Bag', 'rdf:Seq'].includes(nameOf(name)))
  if (!list) return [element.text.trim()].filter((text) => text !== '')
  const items = [...list.children].sort((a, b) => Number(b.attributes['xml:lang'] === 'x-default') - Number(a.attributes['xml:lang'] === 'x-default'))
  return items.map(({ text }) => text.trim()).filter((text) => text !== '')
}

/**
 * The known properties of an XMP packet or sidecar, each with its values; of texts in several languages the default first.
 * @throws XML_INVALID
 */
export const readXmp = (text: string): Xmp => {
  const root = parseXml(text)
  const nameOf = namesIn(root)
  const found: Xmp = {}
  const note = (name: string, values: string[]): void => {
    const [prefix = ''] = name.split(':')
    if (prefix && prefix !== 'rdf' && values.length > 0) found[name as keyof Xmp] ??= values
  }
  const visit = (element: XmlElement): void => {
    if (nameOf(element.name) !== 'rdf:Description') return element.children.forEach(visit)
    for (const [name, value] of Object.entries(element.attributes)) if (value.trim() !== '') note(nameOf(name), [value.trim()])
    for (const child of element.children) note(nameOf(child.name), valuesOf(child, nameOf))
  }
  visit(root)
  if (!/[:}]?RDF$/.test(root.name) && !root.children.some(({ name }) => nameOf(name) === 'rdf:RDF')) throw new XmlInvalid({ reason: 'there is no rdf:RDF in it' })
  return found
}
