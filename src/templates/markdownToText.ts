import type { Token, Tokens } from 'marked'

import { decodeEntities } from './decodeEntities'
import { markdown } from './markdown'


const inline = (tokens: Token[] = []): string =>
  tokens
    .map((token): string => {
      if (token.type === 'link') {
        const { href, tokens: parts } = token as Tokens.Link
        const label = inline(parts)
        return decodeEntities(href) === label ? label : `${label}: ${decodeEntities(href)}`
      }
      if (token.type === 'br') return '\n'
      if ('tokens' in token && token.tokens) return inline(token.tokens)
      return 'text' in token && typeof token.text === 'string' ? decodeEntities(token.text) : ''
    })
    .join('')

const row = (cells: Tokens.TableCell[]) => cells.map((cell) => inline(cell.tokens)).join(' | ')

const block = (token: Token): string => {
  switch (token.type) {
    case 'space':
    case 'hr':
      return ''
    case 'list':
      return (token as Tokens.List).items
        .map((item, at) => `${(token as Tokens.List).ordered ? `${at + 1}.` : '-'} ${item.tokens.map(block).join('\n').trim()}`)
        .join('\n')
    case 'table':
      return [row((token as Tokens.Table).header), ...(token as Tokens.Table).rows.map(row)].join('\n')
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.map(block).join('\n').replace(/^/gm, '> ')
    case 'heading':
      return inline((token as Tokens.Heading).tokens).toUpperCase()
    case 'code':
      return (token as Tokens.Code).text
    default:
      return inline('tokens' in token && token.tokens ? token.tokens : [token])
  }
}

/** The plain-text alternative of a markdown mail: links as "label: address", lists as dashes, no marks. */
export const markdownToText = (source: string): string =>
  `${markdown
    .lexer(source)
    .map(block)
    .filter((part) => part.trim() !== '')
    .join('\n\n')
    .trim()}\n`
