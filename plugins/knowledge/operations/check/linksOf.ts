import path from 'node:path/posix'

import { documentPath } from '@/src/library/documentPath'

export type DocumentLink = { line: number; path: string; text: string }

const LINK = /\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\s*\[[^\]]+\]:\s*<?(\S+?)>?\s*$/g

/** The document that a link in the document at `from` means; undefined for addresses outside and places within the text. */
const targetOf = (href: string, from: string): string | undefined => {
  const [place = ''] = href.split(/[#?]/)
  if (place === '' || /^[a-z][a-z\d+.-]*:/i.test(href) || href.startsWith('//') || /^\/(?:admin|api)(?:\/|$)/.test(place)) return undefined
  const [extension] = /\.[a-z\d]{1,5}$/i.exec(place) ?? []
  if (extension && extension !== '.md') return undefined
  return documentPath(place.startsWith('/') ? place : path.join(path.dirname(from), decodeURI(place)))
}

/** Links of a text to other documents, with their lines. What stands in code is no link. */
export const linksOf = (content: string, from: string): DocumentLink[] => {
  const links: DocumentLink[] = []
  let isCode = false
  for (const [at, line] of content.split('\n').entries()) {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode
    if (isCode) continue
    for (const [, inline, reference] of line.replace(/`[^`]*`/g, '').matchAll(LINK)) {
      const text = inline ?? reference ?? ''
      const target = targetOf(text, from)
      if (target) links.push({ line: at + 1, path: target, text })
    }
  }
  return links
}
