import { z } from 'zod'

import { checkContentData } from '@/src/content/checkContentData'
import { isFields } from '@/src/content/isFields'
import { parseContentSchema } from '@/src/content/parseContentSchema'
import type { ContentField } from '@/src/content/types'
import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'
import type { Effect } from '@/src/skills/types'

import { compareTypes } from './compareTypes'
import { examplesOf } from './examplesOf'

const suggestion = z.object({ empty: z.array(z.string()), id: z.string(), kind: z.enum(['content type', 'page template']), likeness: z.number(), name: z.string(), shared: z.array(z.string()) })
const output = z.object({ hasDraft: z.boolean(), templates: z.array(suggestion) })

/** Fewer fields in common say nothing. */
const ENOUGH = 1 / 3
const MOST = 3

const fieldsOf = (schema: unknown): ContentField[] => {
  const parsed = parseContentSchema(schema)
  return 'schema' in parsed ? parsed.schema.fields : []
}

const slotsOf = (structure: unknown): { name: string }[] => {
  const sections = isFields(structure) && Array.isArray(structure.sections) ? structure.sections : []
  return sections.flatMap((section) => (isFields(section) && Array.isArray(section.fields) ? section.fields.map((name) => ({ name: String(name) })) : []))
}

/** Suggests templates for a new content type by the fields they share with it, and a first entry whose fields say what belongs there. */
export const contentTemplateSuggester = defineSkill({
  actionCategory: 'content',
  category: 'CONTENT_CREATION',
  description: 'Suggests templates and first entries for a new content type.',
  documentPath: '/agents/skills/content-template-suggester',
  handler: async (context) => {
    const type = await subjectOf(context, 'content-types', 'contentTypeId')
    if (!type) return { effects: [], output: { hasDraft: false, templates: [] }, summary: 'This content type is gone.' }
    const own = fieldsOf(type.schema)
    const types = await context.find({ collection: 'content-types', limit: 100, where: { id: { not_equals: type.id } } })
    const pages = await context.find({ collection: 'page-templates', limit: 100, where: { isActive: { equals: true } } })
    const required = own.filter((field) => field.required).map(({ name }) => name)
    const compared = [
      ...types.map((row) => ({ ...compareTypes(own, fieldsOf(row.schema)), id: String(row.id), kind: 'content type' as const, name: String(row.name) })),
      ...pages.map((row) => ({ ...compareTypes(own, slotsOf(row.structure)), id: String(row.id), kind: 'page template' as const, name: String(row.name) })),
    ]
    const templates = compared
      .filter(({ empty, likeness }) => likeness >= ENOUGH && !required.some((name) => empty.includes(name)))
      .sort((a, b) => b.likeness - a.likeness || a.name.localeCompare(b.name))
      .slice(0, MOST)
      .map(({ likeness, ...one }) => ({ ...one, likeness: Math.round(likeness * 100) }))
    const nameOfFirst = `First entry: ${String(type.name)}`
    const data = { ...examplesOf(own), [String(type.titleField ?? 'title')]: nameOfFirst }
    const known = Object.fromEntries(Object.entries(data).filter(([name]) => own.some((field) => field.name === name)))
    const isWhole = 'data' in checkContentData({ fields: own }, known, { complete: true, defaults: true })
    const hasDraft = type.isActive !== false && type.isSystem !== true && isWhole
    const effects: Effect[] = hasDraft
      ? [{ collection: 'content-entries', data: { aiGenerated: true, aiMetadata: { editedByHuman: false, invocationId: context.invocation.id, skillUsed: 'content-template-suggester' }, contentType: String(type.id), data: known, locale: 'en', title: nameOfFirst }, kind: 'create', reason: `"${String(type.name)}" is new.` }]
      : []
    return {
      confidence: templates.length > 0 ? 0.7 : 0.4,
      effects,
      output: { hasDraft, templates },
      summary: [
        templates[0] ? `Nearest to "${textOf(type.name) ?? ''}": ${templates.map(({ likeness, name }) => `${name} (${likeness} %)`).join(', ')}.` : `Nothing here has a third of the fields of "${textOf(type.name) ?? ''}".`,
        ...(hasDraft ? ['A first entry says what belongs into each field.'] : []),
      ].join(' '),
    }
  },
  input: z.looseObject({ contentTypeId: z.string().optional() }),
  name: 'Content template suggester',
  output,
  requiredPermissions: ['content-entry:create', 'content-type:read', 'page-template:read'],
  slug: 'content-template-suggester',
  triggers: [{ event: 'content_type.created', priority: 50 }],
  version: '1.0.0',
})
