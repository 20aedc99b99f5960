import { describe, expect, it } from 'vitest'

import { snippetOf } from './snippetOf'

const filler = (words: number): string => Array.from({ length: words }, (_, at) => `filler${at}`).join(' ')

describe('A snippet', () => {
  it('shows the stretch with most of the words, marked and escaped', () => {
    const snippet = snippetOf(`A bowl. ${filler(60)} The <b>bowl</b> of glass stands beside bowls of clay. ${filler(60)}`, ['bowl', 'glass'])
    expect(snippet).toMatch(/^….*<mark>bowl<\/mark>&#60;\/b&#62; of <mark>glass<\/mark> stands beside <mark>bowls<\/mark> of clay.*…$/)
  })

  it('begins with the first of stretches that have as many words', () => {
    expect(snippetOf(`One bowl. ${filler(90)} Another bowl.`, ['bowl'])).toMatch(/^One <mark>bowl<\/mark>\. filler0 /)
  })

  it('of a text without the words is its beginning', () => {
    expect(snippetOf(filler(90), ['bowl'])).toMatch(/^filler0 filler1 .*…$/)
  })

  it('takes no longer than a reader notices when every word of a long passage is asked for', () => {
    const passage = Array.from({ length: 20_000 }, (_, at) => `w${at % 9}`).join(' ')
    const began = performance.now()
    expect(snippetOf(passage, ['w1', 'w2', 'w3'])).toContain('<mark>w1</mark>')
    expect(performance.now() - began).toBeLessThan(500)
  })
})
