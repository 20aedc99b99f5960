import { documentPath } from '@/src/library/documentPath'
import { slugify } from '@/src/fields/slugify'

import { stemOf } from './stemOf'

/** A query as the ways of finding see it. */
export type QueryParts = {
  /** The whole query when it looks like a number, a code or a file name, e.g. `HR-2041` or `v2.1`. */
  identifier?: string
  path: string
  slug: string
  text: string
  uuid?: string
  /** Words that are looked up, longest part of each; see `lexeme`. */
  words: { lexeme: string; text: string }[]
}

const MAX_WORDS = 12
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** The word as a prefix query of its stem. Short words and numbers as they are. */
const lexemeOf = (word: string): string => {
  if (/\p{N}/u.test(word) || word.length < 4) return `'${word}'`
  return `'${stemOf(word)}':*`
}

/** Cuts a query into what is looked up; at most 12 different words. */
export const queryParts = (query: string): QueryParts => {
  const text = query.normalize('NFC').trim().replace(/\s+/g, ' ')
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MAX_WORDS)
  const isIdentifier = /^[\p{L}\p{N}][\p{L}\p{N}._/#:-]*$/u.test(text) && /\p{N}/u.test(text) && text.length >= 3
  return {
    ...(isIdentifier && { identifier: text }),
    path: documentPath(text),
    slug: slugify(text),
    text,
    ...(UUID.test(text) && { uuid: text.toLowerCase() }),
    words: words.map((word) => ({ lexeme: lexemeOf(word), text: word })),
  }
}
