import { describe, expect, it } from 'vitest'

import { sortFeedback } from './sortFeedback'

describe('feedback of a client', () => {
  it('is taken apart and sorted by what it is about', () => {
    const points = sortFeedback('Hi team!\nThe headline has a typo. Please make the logo bigger; the music is too loud.\n- We also need an additional version for TikTok\nThanks!')
    expect(points.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'The headline has a typo.'],
      ['image', 'Please make the logo bigger;'],
      ['sound', 'the music is too loud.'],
      ['scope', 'We also need an additional version for TikTok'],
    ])
  })
  it('that says nothing is nothing', () => expect(sortFeedback('Thanks!')).toEqual([]))
})
