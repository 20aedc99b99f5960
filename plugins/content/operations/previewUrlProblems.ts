import type { ContentProblem } from '@/src/content/types'

const PLACEHOLDERS = ['id', 'locale', 'slug', 'type']

/** The pattern of previews (B001-012) is opened in a frame of the editor: an address of the web, with placeholders that are filled in. */
export const previewUrlProblems = (given: unknown): ContentProblem[] => {
  if (typeof given !== 'string' || given.trim() === '') return []
  const problem = (message: string) => [{ message, path: 'previewUrl' }]
  const unknown = [...given.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).find((name) => !PLACEHOLDERS.includes(name))
  if (unknown !== undefined) return problem(`'{${unknown}}' is not filled in; accepted: ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`)
  const url = given.replace(/\{\w+\}/g, 'x')
  return URL.canParse(url) && /^https?:\/\//i.test(url) ? [] : problem(`is '${given}', accepted: an address that begins with https:// or http://`)
}
