export type FeedbackPoint = { hours: number; kind: 'colour' | 'image' | 'layout' | 'other' | 'scope' | 'sound' | 'text' | 'timing'; text: string }

/** What a point is about, the first that fits; hours are what such a change usually takes, for a first plan. */
const KINDS: [kind: FeedbackPoint['kind'], words: RegExp, hours: number][] = [
  ['scope', /\b(also add|additional|another (?:version|format|page)|new (?:page|section|version|format)|extra|as well as|instead of one)\b/i, 8],
  ['sound', /\b(music|sound|audio|voice|volume|narrat)/i, 3],
  ['timing', /\b(faster|slower|longer|shorter|seconds|pace|cut (?:at|from|the)|transition)\b/i, 3],
  ['colour', /\b(colou?rs?|brighter|darker|contrast|saturat|tone|background)\b/i, 1.5],
  ['image', /\b(image|photo|picture|visual|shot|model|crop|icon|logo)s?\b/i, 3],
  ['layout', /\b(layout|align|spac(?:e|ing)|margin|bigger|smaller|size|move|position|grid|font)\b/i, 2],
  ['text', /\b(text|copy|word|wording|typo|spelling|headline|title|caption|sentence|translation|tagline)s?\b/i, 1],
]

/** Single points of a free feedback text, sorted by what they are about. */
export const sortFeedback = (feedback: string): FeedbackPoint[] =>
  feedback
    .split(/\n+|(?<=[.!?;])\s+|\s(?:and|also),?\s(?=(?:please|make|change|move|use|add|remove|replace)\b)/i)
    .map((text) => text.replace(/^[-*•\d.)\s]+/, '').trim())
    .filter((text) => text.length > 3 && !/^(hi|hello|thanks?|thank you|best|regards)\b.{0,20}$/i.test(text))
    .map((text) => {
      const [kind, , hours] = KINDS.find(([, words]) => words.test(text)) ?? (['other', /./, 2] as const)
      return { hours, kind, text }
    })
