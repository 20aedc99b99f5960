import { measureText } from '../measureText'
import type { CheckFunction, CheckOutcome } from '../types'

const PLACEHOLDERS = /\b(lorem ipsum|dolor sit amet|tbd|tbc|todo|xxx+|insert (?:text|name|image) here|placeholder|dummy text|your text here)\b|\{\{[^}]*\}\}|\[(?:name|date|client|text|insert[^\]]*)\]/i
const noText: CheckOutcome = { reason: 'There is no text to read.', result: 'not-applicable' }
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const listOf = (value = '') => value.split(/[,|]/).map((one) => one.trim()).filter(Boolean)
const contains = (text: string, word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'iu').test(text)

const textLength: CheckFunction = ({ text }, params) => {
  const { words } = measureText(text)
  const [min, max] = [Number(params['min-words'] ?? 0), Number(params['max-words'] ?? Infinity)]
  if (words === 0 && min === 0) return noText
  if (words < min) return { reason: `It has ${words} words; at least ${min} are wanted.`, result: 'failed', share: 0, suggestion: 'Say what the reader still has to know.' }
  if (words > max) {
    const isClose = words <= max * 1.2
    return { reason: `It has ${words} words; at most ${max} are wanted.`, result: isClose ? 'partly' : 'failed', share: isClose ? 0.5 : 0, suggestion: `Cut ${words - max} words; start with the first sentence.` }
  }
  return { reason: `It has ${words} words.`, result: 'passed' }
}

const readability: CheckFunction = ({ text }, { min }) => {
  const { readingEase, words } = measureText(text)
  if (words < 20) return { reason: words === 0 ? noText.reason : 'The text is too short to measure how easily it reads.', result: 'not-applicable' }
  const [ease, wants] = [Math.round(readingEase), Number(min)]
  if (ease >= wants) return { reason: `Reading ease is ${ease} of 100.`, result: 'passed' }
  const isClose = ease >= wants - 10
  return { reason: `Reading ease is ${ease} of 100; ${wants} is wanted.`, result: isClose ? 'partly' : 'failed', share: isClose ? 0.5 : 0, suggestion: 'Split long sentences and choose shorter words.' }
}

const sentenceLength: CheckFunction = ({ text }, { max }) => {
  const { averageSentence, words } = measureText(text)
  if (words === 0) return noText
  const [average, wants] = [Math.round(averageSentence), Number(max)]
  return average <= wants
    ? { reason: `Sentences have ${average} words on average.`, result: 'passed' }
    : { reason: `Sentences have ${average} words on average; ${wants} is the limit.`, result: average <= wants * 1.2 ? 'partly' : 'failed', share: average <= wants * 1.2 ? 0.5 : 0, suggestion: 'Give each thought its own sentence.' }
}

const forbiddenWords: CheckFunction = ({ description = '', forbiddenWords: ofClient, text, title }, { value }) => {
  const words = [...new Set([...listOf(value), ...ofClient])]
  const all = [title, description, text].join('\n')
  if (words.length === 0) return { reason: 'No unwanted words are recorded for this client.', result: 'not-applicable' }
  const found = words.filter((word) => contains(all, word))
  return found.length === 0
    ? { reason: `None of the ${words.length} unwanted words occurs.`, result: 'passed' }
    : { reason: `It says ${found.map((word) => `"${word}"`).join(', ')}.`, result: 'failed', suggestion: `Replace ${found.map((word) => `"${word}"`).join(', ')}.` }
}

const noPlaceholders: CheckFunction = ({ description = '', text, title }) => {
  const found = PLACEHOLDERS.exec([title, description, text].join('\n'))?.[0]
  return found
    ? { reason: `It still contains "${found}".`, result: 'failed', suggestion: `Replace "${found}" by the real content.` }
    : { reason: 'No placeholder was found.', result: 'passed' }
}

const typography: CheckFunction = ({ text }) => {
  if (text.trim() === '') return noText
  const doubled = [...text.matchAll(/(?<![\p{L}\p{N}])(\p{L}{2,})\s+\1(?![\p{L}\p{N}])/giu)].map(([match]) => `"${match}"`).filter((match) => !/^"(had had|that that)"$/i.test(match))
  const problems = [
    ...doubled,
    ...(/\S {2,}\S/.test(text) ? ['doubled spaces'] : []),
    ...(/\p{L} [,.;:!?](?:\s|$)/u.test(text) ? ['a space before punctuation'] : []),
    ...(/[!?]{2,}|,{2,}|(?<!\.)\.\.(?!\.)/.test(text) ? ['doubled punctuation'] : []),
  ]
  return problems.length === 0
    ? { reason: 'No doubled words, spaces or punctuation.', result: 'passed' }
    : { reason: `Found ${problems.join(', ')}.`, result: problems.length === 1 ? 'partly' : 'failed', share: problems.length === 1 ? 0.5 : 0, suggestion: 'Read it once aloud and correct these places.' }
}

const containsAny: CheckFunction = ({ text }, { value }) => {
  if (text.trim() === '') return noText
  const found = listOf(value).find((word) => contains(text, word))
  return found ? { reason: `It says "${found}".`, result: 'passed' } : { reason: 'No such words were found.', result: 'failed', suggestion: `Say what the reader should do, e.g. "${listOf(value)[0] ?? ''}".` }
}

const requiredSections: CheckFunction = ({ text }, { value = '' }) => {
  if (text.trim() === '') return noText
  const missing = value.split(',').map((one) => one.trim()).filter(Boolean).filter((choice) => !listOf(choice).some((word) => contains(text, word)))
  return missing.length === 0
    ? { reason: 'Every section is there.', result: 'passed' }
    : { reason: `Missing: ${missing.map((one) => one.replaceAll('|', ' or ')).join(', ')}.`, result: 'failed', suggestion: `Add ${missing.map((one) => `a section "${listOf(one)[0]}"`).join(' and ')}.` }
}

const hasText: CheckFunction = ({ text }, params) => {
  const { words } = measureText(text)
  const min = Number(params['min-words'] ?? 1)
  return words >= min ? { reason: `There are ${words} words of text.`, result: 'passed' } : { reason: `There are ${words} words of text; ${min} are wanted.`, result: 'failed', suggestion: 'Add the text to the deliverable.' }
}

/** Checks that read the text of a deliverable. */
export const textChecks: Record<string, CheckFunction> = {
  'contains-any': containsAny,
  'forbidden-words': forbiddenWords,
  'has-text': hasText,
  'no-placeholders': noPlaceholders,
  readability,
  'required-sections': requiredSections,
  'sentence-length': sentenceLength,
  'text-length': textLength,
  typography,
}
