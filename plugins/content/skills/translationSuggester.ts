import { z } from 'zod'

import { isFields } from '@/src/content/isFields'
import { localizedFields } from '@/src/content/localizedFields'
import { mapTexts } from '@/src/content/mapTexts'
import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { readContentType } from '@/src/content/readContentType'
import { memoryKey } from './memoryKey'
import { readLatestEntry } from './readLatestEntry'
import { textsOfField } from './textsOfField'
import { translationMemory } from './translationMemory'

const suggestion = z.object({ by: z.enum(['memory', 'model']), field: z.string(), isWritten: z.boolean(), value: z.unknown() })
const output = z.object({ open: z.array(z.string()), suggestions: z.array(suggestion) })
type Suggestion = z.output<typeof suggestion>

const answer = z.object({ translations: z.array(z.string()) })
const EXAMPLES = 20
/** Texts of one question; a longer piece is asked for in parts. */
const TEXTS = 40

/** Asks the model for what the memory does not know; an answer with another number of texts is not used. */
const askFor = async (context: SkillContext<unknown>, texts: string[], from: string, to: string, memory: Map<string, string>): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  for (let at = 0; at < texts.length; at += TEXTS) {
    const part = texts.slice(at, at + TEXTS)
    const { object } = await context.ask({
      facts: { approved: [...memory].slice(0, EXAMPLES).map(([source, translation]) => ({ source, translation })), count: part.length, from, to },
      schema: answer,
      schemaName: 'translations',
      task: `Translate the ${part.length} texts of the list from ${from} to ${to}, in their order, one translation for each. Keep figures, names, addresses and markdown as they are. Use the words of the approved translations.`,
      untrusted: [{ source: 'texts', text: JSON.stringify(part) }],
    })
    if (object.translations.length === part.length) part.forEach((text, index) => found.set(memoryKey(text), object.translations[index] ?? ''))
  }
  return found
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

/**
 * Suggests what is missing or outdated in a translation: from texts that were translated and approved before, and, where a language model is configured, from that.
 * Missing fields are filled in; what a person wrote and the source outdated is only suggested. Approval stays with people.
 */
export const translationSuggester = defineSkill({
  actionCategory: 'content',
  category: 'CONTENT_CREATION',
  description: 'Suggests the missing and outdated fields of a translation, from approved translations and the language model.',
  documentPath: '/agents/skills/translation-suggester',
  handler: async (context) => {
    const nothing = (summary: string) => ({ effects: [], output: { open: [], suggestions: [] }, summary })
    const row = await subjectOf(context, 'content-localizations', 'localizationId')
    const entry = row ? await readLatestEntry(context.req, relationId(row.entry) ?? '') : undefined
    const type = entry && (await readContentType(context.req, relationId(entry.contentType) ?? ''))
    if (!row || !entry || !type || type.organization !== context.organization) return nothing('This translation is gone.')
    if (row.status === 'REVIEW' || row.status === 'APPROVED') return nothing('This translation is with its reviewer or approved; nothing is suggested.')
    const [source, now] = [isFields(entry.data) ? entry.data : {}, isFields(row.data) ? row.data : {}]
    const outdated = Array.isArray(row.outdatedFields) ? row.outdatedFields.map(String) : []
    const names = localizedFields(type.schema)
    const wanted = type.schema.fields.filter((field) => names.includes(field.name) && (isEmpty(now[field.name]) || outdated.includes(field.name)) && textsOfField(field, source).length > 0)
    const memory = await context.step('read_memory', async () => [...(await translationMemory(context, String(row.locale)))].slice(0, 5_000)).then((pairs) => new Map(pairs))
    const unknown = [...new Set(wanted.flatMap((field) => textsOfField(field, source)).filter((text) => !memory.has(memoryKey(text))))]
    const asked = context.model && unknown.length > 0 ? await askFor(context, unknown, String(entry.locale), String(row.locale), memory) : new Map<string, string>()
    const suggestions: Suggestion[] = []
    const open: string[] = []
    for (const field of wanted) {
      const texts = textsOfField(field, source).map(memoryKey)
      const isKnown = texts.every((text) => memory.has(text) || asked.has(text))
      if (!isKnown) open.push(field.name)
      else {
        const value = mapTexts([field], source, (text) => memory.get(memoryKey(text)) ?? asked.get(memoryKey(text)) ?? text)[field.name]
        suggestions.push({ by: texts.some((text) => asked.has(text)) ? 'model' : 'memory', field: field.name, isWritten: isEmpty(now[field.name]), value })
      }
    }
    const written = suggestions.filter(({ isWritten }) => isWritten)
    const data = { ...now, ...Object.fromEntries(written.map(({ field, value }) => [field, value])) }
    return {
      confidence: asked.size > 0 ? 0.6 : 0.9,
      effects: written.length > 0 ? [{ collection: 'content-localizations', data: { data }, id: String(row.id), kind: 'update' as const, reason: 'Fields without a translation.' }] : [],
      output: { open, suggestions },
      summary: [
        suggestions.length > 0 ? `${suggestions.length} of ${wanted.length} fields of "${String(entry.title)}" suggested in ${String(row.locale)}, ${written.length} filled in.` : `Nothing to suggest for "${String(entry.title)}" in ${String(row.locale)}.`,
        ...(open.length > 0 ? [context.model ? `Without a suggestion: ${open.join(', ')}.` : `Without a suggestion, since no language model is configured and nothing like it was approved: ${open.join(', ')}.`] : []),
      ].join(' '),
    }
  },
  input: z.looseObject({ localizationId: z.string().optional() }),
  name: 'Translation suggester',
  output,
  requiredPermissions: ['content-entry:read', 'content-localization:read', 'content-localization:update', 'content-type:read'],
  slug: 'translation-suggester',
  triggers: [],
  version: '1.0.0',
})
