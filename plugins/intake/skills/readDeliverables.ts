export type RequestedDeliverable = { format?: string; quantity: number; title: string; type: string }

const NUMBERS: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 }

/** Nouns of what is handed over, singular, with the DeliverableType each becomes. Longer ones first. */
const NOUNS: readonly [string, string][] = [
  ['social media post', 'SOCIAL_PACKAGE'], ['instagram post', 'SOCIAL_PACKAGE'], ['instagram story', 'SOCIAL_PACKAGE'], ['linkedin post', 'SOCIAL_PACKAGE'],
  ['social post', 'SOCIAL_PACKAGE'], ['carousel', 'SOCIAL_PACKAGE'], ['story', 'SOCIAL_PACKAGE'], ['post', 'SOCIAL_PACKAGE'],
  ['key visual', 'IMAGE'], ['hero image', 'IMAGE'], ['product shot', 'IMAGE'], ['billboard', 'IMAGE'], ['portrait', 'IMAGE'], ['photograph', 'IMAGE'],
  ['banner', 'IMAGE'], ['poster', 'IMAGE'], ['visual', 'IMAGE'], ['image', 'IMAGE'], ['photo', 'IMAGE'], ['picture', 'IMAGE'], ['illustration', 'IMAGE'],
  ['video', 'VIDEO'], ['film', 'VIDEO'], ['reel', 'VIDEO'], ['trailer', 'VIDEO'], ['teaser', 'VIDEO'], ['animation', 'VIDEO'],
  ['landing page', 'CODE'], ['microsite', 'CODE'], ['website', 'CODE'],
  ['brand guideline', 'DESIGN_FILE'], ['style guide', 'DESIGN_FILE'], ['logo', 'DESIGN_FILE'], ['template', 'DESIGN_FILE'], ['icon', 'DESIGN_FILE'],
  ['pitch deck', 'PRESENTATION'], ['slide deck', 'PRESENTATION'], ['presentation', 'PRESENTATION'], ['deck', 'PRESENTATION'],
  ['press release', 'COPY'], ['blog article', 'COPY'], ['blog post', 'COPY'], ['article', 'COPY'], ['newsletter', 'COPY'], ['headline', 'COPY'], ['caption', 'COPY'], ['slogan', 'COPY'], ['script', 'COPY'],
  ['brochure', 'DOCUMENT'], ['flyer', 'DOCUMENT'], ['leaflet', 'DOCUMENT'], ['catalogue', 'DOCUMENT'], ['menu', 'DOCUMENT'], ['white paper', 'DOCUMENT'],
  ['report', 'REPORT'], ['podcast', 'AUDIO'], ['jingle', 'AUDIO'], ['voiceover', 'AUDIO'], ['radio spot', 'AUDIO'],
]
const TYPES = new Map(NOUNS)
const plural = (noun: string) => (noun.endsWith('y') ? `${noun.slice(0, -1)}(?:y|ies)` : `${noun}(?:s|es)?`)
const NOUN = [...NOUNS].sort((a, b) => b[0].length - a[0].length).map(([noun]) => plural(noun)).join('|')
const COUNT = `(?:\\d{1,3}|${Object.keys(NUMBERS).join('|')})`
const ADJECTIVE = `(?!(?:${NOUN})\\b)(?!(?:for|of|and|or|to|with|in|on|by|from|that|which|who)\\b)[\\p{L}\\d'’:%×-]+`
const PHRASE = new RegExp(`(?<![\\p{L}\\d])(${COUNT})\\s*(?:x|×)?\\s+((?:${ADJECTIVE}\\s+){0,4})(${NOUN})(?![\\p{L}])`, 'giu')
const FORMAT = /(\d{3,4}\s?[x×]\s?\d{3,4}(?:\s?px)?|\b\d{1,2}:\d{1,2}\b|\b\d{1,3}[\s-]?(?:s|sec|secs|second|seconds|min|minute|minutes)\b|\b(?:A[2-6]|DIN lang)\b)/i

const singular = (noun: string): string => {
  const word = noun.toLowerCase().replace(/\s+/g, ' ')
  const known = NOUNS.find(([name]) => new RegExp(`^${plural(name)}$`, 'i').test(word))
  return known?.[0] ?? word
}
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * The pieces a request asks for, as "three Instagram posts (1080x1350)", "2 x 30-second films" or a list line "- one key visual".
 * Said twice is counted once, with the larger number.
 */
export const readDeliverables = (text: string): RequestedDeliverable[] => {
  const found = new Map<string, RequestedDeliverable>()
  for (const match of text.matchAll(PHRASE)) {
    const [whole, count = '1', adjectives = '', noun = ''] = match
    const kind = singular(noun)
    const quantity = NUMBERS[count.toLowerCase()] ?? Number(count)
    const rest = text.slice((match.index ?? 0) + whole.length)
    const format = FORMAT.exec(whole)?.[0] ?? FORMAT.exec(/^\s*(?:[(,:-]|in\b|at\b)[^.;\n]{0,30}/.exec(rest)?.[0] ?? '')?.[0]
    const title = capitalised(`${adjectives.trim().replace(/\s+/g, ' ')} ${quantity === 1 ? kind : noun.toLowerCase()}`.trim())
    const key = `${title.toLowerCase()}`
    const known = found.get(key)
    if (!known || known.quantity < quantity) {
      found.set(key, { ...(format ? { format: format.trim() } : {}), quantity, title, type: TYPES.get(kind) ?? 'OTHER' })
    }
  }
  return [...found.values()]
}
