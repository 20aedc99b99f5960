import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'
import { matches } from '@/src/rules/matches'
import { clamp } from '@/src/skills/clamp'
import { textOf } from '@/src/skills/textOf'

import type { Fields } from '../types'
import { findFlaws } from './findFlaws'
import { sentencesOf } from './sentencesOf'

export type Check = { advice?: string; name: string; of: number; part: 'complete' | 'findable' | 'in order' | 'readable'; points: number }
type Input = { data: Fields; entry: Fields; fields: ContentField[]; text: string; title: string }

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Full points inside the range, none at twice the distance `slack` outside of it, between them in proportion. */
const within = (value: number, low: number, high: number, slack: number): number => clamp(1 - Math.max(low - value, value - high, 0) / slack, 0, 1, 4)

const headingLevels = (node: unknown): number[] => {
  if (!isFields(node)) return []
  const own = node.type === 'heading' && typeof node.tag === 'string' ? [Number(node.tag.slice(1))] : []
  return [...own, ...(Array.isArray(node.children) ? node.children.flatMap(headingLevels) : [])]
}

const richTexts = (fields: ContentField[], data: Fields): unknown[] => fields.flatMap(({ name, type }) => (type === 'richtext' && isFields(data[name]) ? [data[name].root] : []))

const completeness = ({ data, entry, fields }: Input): Check[] => {
  const asked = fields.filter(({ condition }) => !condition || matches(condition, data))
  const empty = asked.filter(({ name }) => !isFilled(data[name]))
  const weight = (list: ContentField[]) => list.reduce((sum, { required }) => sum + (required ? 2 : 1), 0)
  const media = Array.isArray(entry.media) ? entry.media.filter(isFields) : []
  const withText = media.filter(({ altText }) => textOf(altText)).length
  const [first] = [...empty].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
  return [
    ...(asked.length > 0 ? [{ ...(first && { advice: `Fill in “${first.label ?? first.name}”.` }), name: 'fields', of: 24, part: 'complete' as const, points: 24 * (1 - weight(empty) / weight(asked)) }] : []),
    ...(media.length > 0 ? [{ ...(withText < media.length && { advice: `Describe ${media.length - withText} of ${media.length} pictures for those who cannot see them.` }), name: 'alternative text', of: 6, part: 'complete' as const, points: (6 * withText) / media.length }] : []),
  ]
}

const readability = ({ data, fields, text }: Input): Check[] => {
  const sentences = sentencesOf(text)
  if (wordsOf(text) < 40) return []
  const lengths = sentences.map(wordsOf)
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const longest = sentences[lengths.indexOf(Math.max(...lengths))] ?? ''
  const long = text.split('\n').filter((paragraph) => wordsOf(paragraph) > 150)
  const levels = richTexts(fields, data).flatMap(headingLevels)
  const jumps = levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? level) > 1).length
  const needsHeadings = wordsOf(text) > 300
  return [
    { ...(average > 22 && { advice: `Sentences have ${Math.round(average)} words on average; shorten “${longest.slice(0, 80)}…”.` }), name: 'sentences', of: 12, part: 'readable', points: 12 * within(average, 5, 20, 15) },
    { ...(long.length > 0 && { advice: `Divide the paragraph that begins “${(long[0] ?? '').slice(0, 60)}…”.` }), name: 'paragraphs', of: 7, part: 'readable', points: long.length === 0 ? 7 : 7 / (1 + long.length) },
    ...(levels.length > 0 || needsHeadings
      ? [{ ...(levels.length === 0 ? { advice: 'Give the parts of the text headings.' } : jumps > 0 && { advice: 'A heading skips a level: go down one at a time.' }), name: 'headings', of: 6, part: 'readable' as const, points: levels.length === 0 ? 0 : jumps > 0 ? 3 : 6 }]
      : []),
  ]
}

const findability = ({ data, entry, fields, text, title }: Input): Check[] => {
  const shownTitle = textOf(entry.seoTitle) ?? title
  const description = textOf(entry.seoDescription) ?? ''
  const links = JSON.stringify(richTexts(fields, data)).match(/"type":"(?:auto)?link"/g)?.length ?? 0
  const hasLinks = links > 0 || /\]\(|https?:\/\//.test(JSON.stringify(data))
  return [
    { ...((shownTitle.length < 30 || shownTitle.length > 60) && { advice: `The title for search has ${shownTitle.length} characters; 30 to 60 are shown whole.` }), name: 'title', of: 9, part: 'findable', points: 9 * within(shownTitle.length, 30, 60, 30) },
    { ...((description.length < 70 || description.length > 160) && { advice: description === '' ? 'Write a description for search, of 70 to 160 characters.' : `The description for search has ${description.length} characters; 70 to 160 are right.` }), name: 'description', of: 9, part: 'findable', points: description === '' ? 0 : 9 * within(description.length, 70, 160, 70) },
    { ...(/^untitled/.test(String(entry.slug)) && { advice: 'Give the piece an address of its own.' }), name: 'address', of: 3, part: 'findable', points: /^untitled/.test(String(entry.slug)) ? 0 : 3 },
    ...(wordsOf(text) >= 150 ? [{ ...(!hasLinks && { advice: 'Link to another piece a reader would want next.' }), name: 'links', of: 4, part: 'findable' as const, points: hasLinks ? 4 : 0 }] : []),
  ]
}

const order = ({ text }: Input): Check[] => {
  if (text === '') return []
  const flaws = findFlaws(text).filter(({ kind }) => kind !== 'claim')
  const [first] = flaws
  return [{ ...(first && { advice: `${first.why} “${first.sentence.slice(0, 100)}”` }), name: 'wording', of: 20, part: 'in order', points: Math.max(0, 20 - 7 * flaws.length) }]
}

/** A piece of content in points of 100. Checks that do not apply are left out, and the others count in proportion. */
export const scoreContent = (input: Input): { checks: Check[]; improvements: string[]; score: number } => {
  const checks = [completeness, readability, findability, order].flatMap((part) => part(input)).map((check) => ({ ...check, points: clamp(check.points, 0, check.of, 1) }))
  const of = checks.reduce((sum, check) => sum + check.of, 0)
  const improvements = checks.filter(({ advice, of: whole, points }) => advice !== undefined && points < whole).sort((a, b) => b.of - b.points - (a.of - a.points)).slice(0, 3)
  return { checks, improvements: improvements.map(({ advice }) => String(advice)), score: of === 0 ? 0 : Math.round((100 * checks.reduce((sum, check) => sum + check.points, 0)) / of) }
}
