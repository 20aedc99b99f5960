import { decodeEntities } from '@/src/xml/decodeEntities'
import { parseXml } from '@/src/xml/parseXml'
import type { XmlElement } from '@/src/xml/types'

/** One item of a feed. `key` stays the same when the feed is read again. */
export type FeedItem = { description: string; key: string; title: string; url: null | string }

const MAX_ITEMS = 500
const MAX_DESCRIPTION = 2000
const MAX_TITLE = 300

/** Items of RSS 2.0, RSS 1.0 and Atom, in their order. @throws XML_INVALID */
export const parseFeed = (text: string, address: string): FeedItem[] => {
  const root = parseXml(text)
  const channel = root.children.find(({ name }) => name === 'channel')
  const items = root.name === 'feed' ? childrenOf(root, 'entry') : [...(channel ? childrenOf(channel, 'item') : []), ...childrenOf(root, 'item')]
  return items.slice(0, MAX_ITEMS).flatMap((item) => {
    const url = linkOf(item, address)
    const title = plain(textOf(item, 'title')).slice(0, MAX_TITLE)
    const description = plain(textOf(item, 'description') || textOf(item, 'summary') || textOf(item, 'content:encoded') || textOf(item, 'content')).slice(0, MAX_DESCRIPTION)
    const key = textOf(item, 'guid') || textOf(item, 'id') || url || title || description
    return key && (title || description) ? [{ description, key, title: title || description.slice(0, 80), url }] : []
  })
}

const childrenOf = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name)
const textOf = (element: XmlElement, name: string): string => childrenOf(element, name)[0]?.text.trim() ?? ''

/** Atom: the link of relation alternate; RSS: the text of `link`. Only addresses of the web. */
const linkOf = (item: XmlElement, address: string): null | string => {
  const links = childrenOf(item, 'link')
  const atom = links.find(({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate')
  const given = atom?.attributes.href ?? links.find(({ text }) => text.trim())?.text.trim()
  if (!given || !URL.canParse(given, address)) return null
  const url = new URL(given, address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

/** Markup in titles and descriptions as text; they are often encoded twice. */
const plain = (markup: string): string => decodeEntities(markup.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim()
