import { separatorOf } from '@/src/csv/separatorOf'

import type { Format } from './types'

/** The first line's cells; quotes as in RFC 4180. */
const columnsOf = (text: string): string[] => {
  const line = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(line)
  const names: string[] = []
  let [cell, isQuoted] = ['', false]
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) cell += character
    else if (character === separator) {
      names.push(cell)
      cell = ''
    } else if (character === '\n' || character === '\r') break
    else cell += character
  }
  return [...names, cell].map((name) => name.trim()).filter((name) => name !== '')
}

/** Where the first object of a JSON list, or of lines of JSON, ends. */
const firstObject = (text: string): unknown => {
  const start = text.indexOf('{')
  let [depth, isText] = [0, false]
  for (let at = start; at >= 0 && at < text.length; at += 1) {
    const character = text[at]
    if (isText && character === '\\') at += 1
    else if (character === '"') isText = !isText
    else if (!isText && character === '{') depth += 1
    else if (!isText && character === '}' && --depth === 0) return JSON.parse(text.slice(start, at + 1))
  }
  return undefined
}

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** Columns or keys of a file, from its beginning: what may hold the external id of its rows. Empty when the beginning does not say. */
export const namesIn = (format: Format | undefined, beginning: string): string[] => {
  if (format === 'CSV') return columnsOf(beginning)
  if (format !== 'JSON') return []
  try {
    const first = firstObject(beginning)
    if (typeof first !== 'object' || first === null) return []
    const own = Object.entries(first)
    const inside = own.flatMap(([key, value]) => (key === 'data' && typeof value === 'object' && value !== null ? Object.entries(value).filter(([, inner]) => isText(inner)).map(([inner]) => `data.${inner}`) : []))
    return [...own.filter(([, value]) => isText(value)).map(([key]) => key), ...inside]
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
