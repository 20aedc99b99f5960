const GOOD = 'amazing awesome beautiful best brilliant delighted easy enjoy enjoyed excellent excited fantastic fast favourite favorite friendly glad good great happy helpful impressed kind like liked love loved lovely nice perfect pleased proud quality recommend reliable smooth superb thank thanks thrilled useful welcome well win wonderful wow'.split(' ')
const BAD = 'angry annoyed awful bad boring broke broken bug cancel cheap complain complaint confusing damaged delay delayed disappointed disappointing disappointment disgusting dishonest expensive fail failed failing failure fake fraud frustrated frustrating furious garbage hate hated horrible ignored insult late lie lied lies lost mess misleading missing never nasty offensive outrage overpriced poor problem refund ridiculous rude scam shame shocking sick slow sorry stolen terrible toxic ugly unacceptable unhappy unsafe upset useless waste worse worst wrong'.split(' ')
const STRONG = new Set('absolutely amazing awful best brilliant disgusting excellent fantastic fraud furious hate horrible love outrage perfect scam terrible thrilled toxic unacceptable worst'.split(' '))
const MORE = new Set('absolutely extremely incredibly really so super totally very'.split(' '))
const LESS = new Set('bit fairly slightly somewhat'.split(' '))
const NOT = new Set("not no never hardly barely isn't wasn't don't doesn't didn't can't cannot won't aren't without".split(' '))
const GOOD_SIGNS = /[\u{1F600}-\u{1F60D}\u{1F970}\u{1F44D}\u{1F44F}\u{2764}\u{1F389}]|:-?\)/gu
const BAD_SIGNS = /[\u{1F620}-\u{1F624}\u{1F92C}\u{1F44E}\u{1F62D}\u{1F92E}]|:-?\(/gu

const good = new Set(GOOD)
const bad = new Set(BAD)

export type Sentiment = 'NEGATIVE' | 'NEUTRAL' | 'POSITIVE' | 'VERY_NEGATIVE' | 'VERY_POSITIVE'

/** How much the words before one change its weight, and whether they turn it round. */
const factorOf = (before: string[]): number => {
  const weight = before.some((word) => MORE.has(word)) ? 1.5 : before.some((word) => LESS.has(word)) ? 0.6 : 1
  return before.some((word) => NOT.has(word)) ? -0.7 * weight : weight
}

/**
 * The mood of an English text by its words: a score from -1 to 1, and the words that made it. Knows negation and intensity, not irony. `known` is how
 * many telling words there were; 0 says that nothing is known, not that the text is neutral.
 */
export const sentimentOf = (text: string): { known: number; score: number; sentiment: Sentiment; words: string[] } => {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const hits = words.flatMap((word, at) => {
    const sign = good.has(word) ? 1 : bad.has(word) ? -1 : 0
    return sign === 0 ? [] : [{ value: sign * (STRONG.has(word) ? 1.6 : 1) * factorOf(words.slice(Math.max(0, at - 3), at)), word }]
  })
  const signs = (text.match(GOOD_SIGNS)?.length ?? 0) - (text.match(BAD_SIGNS)?.length ?? 0)
  const sum = hits.reduce((total, { value }) => total + value, 0) + signs
  const known = hits.length + (text.match(GOOD_SIGNS)?.length ?? 0) + (text.match(BAD_SIGNS)?.length ?? 0)
  const score = Number((sum / Math.sqrt(sum * sum + 4)).toFixed(3))
  const sentiment = score >= 0.75 ? 'VERY_POSITIVE' : score >= 0.25 ? 'POSITIVE' : score <= -0.75 ? 'VERY_NEGATIVE' : score <= -0.25 ? 'NEGATIVE' : 'NEUTRAL'
  return { known, score, sentiment, words: hits.map(({ word }) => word) }
}
