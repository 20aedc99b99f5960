import { describe, expect, it } from 'vitest'

import { sentencesOf } from './sentencesOf'
import { sentimentOf } from './sentimentOf'

describe('what a conversation came to', () => {
  it('is said in its own sentences', () => {
    const text = 'Good to see everybody again. The campaign visuals for the autumn campaign are late. We agreed to move the launch of the campaign to October. Sara will send the campaign budget by Friday.\n- Please confirm the venue'
    const { actions, decisions, summary } = sentencesOf(text)
    expect(actions).toEqual(['Sara will send the campaign budget by Friday.', 'Please confirm the venue'])
    expect(decisions).toEqual(['We agreed to move the launch of the campaign to October.'])
    for (const sentence of summary.split(/(?<=\.) /)) expect(text).toContain(sentence)
  })
  it('is empty for an empty text', () => expect(sentencesOf('')).toEqual({ actions: [], decisions: [], summary: '' }))
})

describe('the mood of a text', () => {
  it.each([
    ['This is absolutely terrible, the worst service. I want a refund!', 'VERY_NEGATIVE'],
    ['The delivery was late', 'NEGATIVE'],
    ['I love it, great work, thank you', 'VERY_POSITIVE'],
    ['not bad', 'POSITIVE'],
    ['It is not good', 'NEGATIVE'],
    ['The meeting is on Monday', 'NEUTRAL'],
    ['\u{1F620}', 'NEGATIVE'],
  ])('%s: %s', (text, sentiment) => expect(sentimentOf(text).sentiment).toBe(sentiment))
  it('says when it knows nothing', () => expect(sentimentOf('Das ist furchtbar').known).toBe(0))
})
