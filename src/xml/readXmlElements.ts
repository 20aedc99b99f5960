import { XmlInvalid } from './errors'
import { parseXml } from './parseXml'
import type { XmlElement } from './types'

type Options = {
  /** Most characters of one element, and of what stands between two. @default 5_000_000 */
  maxLength?: number
}

/**
 * Every element of a name in an XML text that comes in parts, each parsed for itself; only one is held in memory. Comments and CDATA are passed over as
 * a whole, so that what looks like the element inside them is text. Elements of that name do not nest. No entity of the document is ever expanded.
 * @throws XML_INVALID
 */
export async function* readXmlElements(parts: AsyncIterable<string>, name: string, { maxLength = 5_000_000 }: Options = {}): AsyncGenerator<XmlElement> {
  const token = new RegExp(`<!--|<!\\[CDATA\\[|<${name}(?=[\\s/>])|</${name}\\s*>`, 'g')
  let [buffer, at, start, hasXml] = ['', 0, -1, false]
  /** The end of a comment or a CDATA section, or `<item`'s bracket, is searched for from here. */
  let until = ''
  for await (const part of parts) {
    buffer += part
    for (;;) {
      if (until) {
        const end = buffer.indexOf(until, at)
        if (end < 0) {
          at = Math.max(at, buffer.length - until.length + 1)
          break
        }
        at = end + until.length
        until = ''
      }
      token.lastIndex = at
      const match = token.exec(buffer)
      if (!match) {
        // Half a token may stand at the end.
        at = Math.max(at, buffer.length - name.length - 16)
        break
      }
      const [found] = match
      at = match.index + found.length
      if (found === '<!--') until = '-->'
      else if (found === '<![CDATA[') until = ']]>'
      else if (found.startsWith('</')) {
        if (start < 0) throw new XmlInvalid({ reason: `${found} closes nothing` })
        yield parseXml(buffer.slice(start, at))
        ;[buffer, at, start] = [buffer.slice(at), 0, -1]
      } else if (start >= 0) throw new XmlInvalid({ reason: `<${name}> stands in <${name}>` })
      else start = match.index
    }
    hasXml ||= buffer.includes('<')
    if (start < 0) [buffer, at] = [buffer.slice(at), 0]
    else [buffer, at, start] = [buffer.slice(start), at - start, 0]
    if (buffer.length > maxLength) throw new XmlInvalid({ reason: `one <${name}> has more than ${maxLength} characters` })
  }
  if (!hasXml) throw new XmlInvalid({ reason: 'there is no element in it' })
  if (start >= 0 || until) throw new XmlInvalid({ reason: start >= 0 ? `<${name}> is not closed` : `it ends where '${until}' is missing` })
}
