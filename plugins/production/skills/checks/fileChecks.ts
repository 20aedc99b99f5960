import type { CheckFunction } from '../types'

const MB = 1024 ** 2
const UNITS: Record<string, number> = { B: 1, GB: 1024 * MB, KB: 1024, MB }
const SAME: Record<string, string> = { heif: 'avif', htm: 'html', jpg: 'jpeg', markdown: 'md', quicktime: 'mov', tif: 'tiff' }

const bytesOf = (size = ''): number => {
  const [, number, unit = 'B'] = /^([\d.]+)\s*([KMG]?B)?$/i.exec(size.trim()) ?? []
  return Number(number ?? NaN) * (UNITS[unit.toUpperCase()] ?? 1)
}
const shown = (bytes: number) => (bytes >= MB ? `${(bytes / MB).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`)
const kind = (format: string) => SAME[format.toLowerCase()] ?? format.toLowerCase()

const format: CheckFunction = ({ file }, { value = '' }) => {
  if (!file) return { reason: 'There is no file.', result: 'not-applicable' }
  const accepted = value.split(',').map((one) => one.trim()).filter(Boolean)
  return accepted.map(kind).includes(kind(file.format))
    ? { reason: `It is a ${file.format.toUpperCase()} file.`, result: 'passed' }
    : { reason: `It is a ${file.format.toUpperCase()} file.`, result: 'failed', suggestion: `Export it as ${accepted.slice(0, 3).join(', ').toUpperCase()}.` }
}

const maxFileSize: CheckFunction = ({ file }, { value }) => {
  if (!file) return { reason: 'There is no file.', result: 'not-applicable' }
  const limit = bytesOf(value)
  return file.bytes <= limit
    ? { reason: `It is ${shown(file.bytes)}.`, result: 'passed' }
    : { reason: `It is ${shown(file.bytes)}; ${shown(limit)} is the limit.`, result: file.bytes <= limit * 1.25 ? 'partly' : 'failed', share: file.bytes <= limit * 1.25 ? 0.5 : 0, suggestion: 'Export it with stronger compression.' }
}

const altText: CheckFunction = ({ altText: alt = '' }, { min }) => {
  const length = alt.trim().length
  if (length === 0) return { reason: 'It has no alternative text.', result: 'failed', suggestion: 'Describe in one sentence what the picture shows.' }
  return length >= Number(min ?? 1)
    ? { reason: `"${alt.trim()}"`, result: 'passed' }
    : { reason: `The alternative text "${alt.trim()}" is very short.`, result: 'partly', share: 0.5, suggestion: 'Say what the picture shows, not only its name.' }
}

const titleLength: CheckFunction = ({ title }, { max, min }) => {
  const length = title.trim().length
  if (length < Number(min ?? 1)) return { reason: `The title "${title}" is too short to tell it from others.`, result: 'failed', suggestion: 'Name what it shows, for which client or channel.' }
  return length <= Number(max ?? Infinity) ? { reason: `"${title.trim()}"`, result: 'passed' } : { reason: `The title has ${length} characters.`, result: 'partly', share: 0.5, suggestion: `Shorten it to ${max} characters.` }
}

const hasContent: CheckFunction = ({ file, text }) =>
  file || text.trim() !== ''
    ? { reason: file ? `The file is ${file.name}.` : 'It has text.', result: 'passed' }
    : { reason: 'There is neither a file nor a text.', result: 'failed', suggestion: 'Upload the work or write the text.' }

const hasDescription: CheckFunction = ({ description = '' }) =>
  description.trim().length >= 10
    ? { reason: 'It is described.', result: 'passed' }
    : { reason: 'It has no description.', result: 'failed', suggestion: 'Tell the reviewer in two sentences what to look at.' }

/** Checks that look at the file and at what is written around it. */
export const fileChecks: Record<string, CheckFunction> = {
  'alt-text': altText,
  format,
  'has-content': hasContent,
  'has-description': hasDescription,
  'max-file-size': maxFileSize,
  'title-length': titleLength,
}
