import { describe, expect, it } from 'vitest'

import { compact } from './compact'
import { findQuote } from './findQuote'

const quote = { after: ' very fine. Serve hot.', before: 'Wash everything. Cut the ', text: 'green leeks' }
const wordsAt = (text: string) => {
  const found = findQuote(text, quote)
  return found && { isChanged: found.isChanged, words: compact(text).slice(found.start, found.end) }
}

describe('a quoted text', () => {
  it('is found again where it moved to, whatever white space lies between', () => {
    expect(wordsAt('Now first.\n\nWash everything.\nCut the green\nleeks very fine. Serve hot.')).toEqual({ isChanged: false, words: 'greenleeks' })
  })

  it('is the one of several whose surroundings fit', () => {
    const text = 'Buy green leeks. Wash everything. Cut the green leeks very fine. Eat green leeks.'
    expect(findQuote(text, quote)?.start).toBe(compact('Buy green leeks. Wash everything. Cut the ').length)
  })

  it('is what stands between its surroundings when its words were changed', () => {
    expect(wordsAt('Wash everything. Cut the white onions very fine. Serve hot.')).toEqual({ isChanged: true, words: 'whiteonions' })
  })

  it('is lost when words and surroundings are gone', () => {
    expect(wordsAt('Something else altogether.')).toBeUndefined()
    expect(findQuote('Cut the onions.', { after: '.', before: 'the ', text: 'leeks' })).toBeUndefined()
  })
})
