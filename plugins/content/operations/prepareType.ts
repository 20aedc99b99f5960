import { isDeepStrictEqual } from 'node:util'

import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { parseContentSchema } from '@/src/content/parseContentSchema'
import type { ContentField, ContentProblem, ContentSchema } from '@/src/content/types'

import { TypeChangeUnconfirmed, TypeProtected } from '../errors'
import type { Fields } from '../types'
import { effectOfTypeChange } from './effectOfTypeChange'
import { previewUrlProblems } from './previewUrlProblems'

const schemaOf = (given: unknown): ContentSchema => {
  const parsed = parseContentSchema(given)
  return 'schema' in parsed ? parsed.schema : { fields: [] }
}

const relationProblems = (fields: ContentField[], req: PayloadRequest, path = 'schema.fields'): ContentProblem[] =>
  fields.flatMap((field, index) => {
    const at = `${path}.${index}`
    const inner = field.fields ? relationProblems(field.fields, req, `${at}.fields`) : []
    const target = field.relation
    if (!target || target.startsWith('content:') || req.payload.collections[target]) return inner
    return [{ message: `there is no collection '${target}'; write content:<slug> for a content type`, path: `${at}.relation` }, ...inner]
  })

/** What a built-in type keeps: its slug, its title field and the kinds of the fields it came with; more may be added (B001-014). */
const protect = (original: Fields, data: Fields, before: ContentSchema, after: ContentSchema): void => {
  const type = String(original.slug)
  for (const name of ['slug', 'titleField'] as const) {
    if (data[name] !== undefined && data[name] !== original[name]) throw new TypeProtected({ action: `given another ${name}`, type })
  }
  for (const field of before.fields) {
    const now = after.fields.find(({ name }) => name === field.name)
    if (!now || now.type !== field.type || Boolean(now.many) !== Boolean(field.many)) throw new TypeProtected({ action: `changed in its field '${field.name}'`, type })
  }
}

const confirmationOf = (req: PayloadRequest): unknown => req.context.confirmEffect ?? req.query?.confirmEffect ?? req.headers?.get('x-confirm-effect')

/**
 * A content type before it is saved: its schema parsed (JSON Schema too) and uniform, built-in types protected, and a change that touches entries
 * agreed to (`confirmEffect` with the token of the effect).
 * @throws ValidationError, CONTENT_TYPE_PROTECTED, CONTENT_TYPE_CHANGE_UNCONFIRMED
 */
export const prepareType = async ({ data, original, req }: { data: Fields; original?: Fields; req: PayloadRequest }): Promise<Fields> => {
  const principal = await principalOf(req)
  const isSystem = principal.kind === 'system' ? data.isSystem : (original?.isSystem ?? false)
  const given = data.schema ?? original?.schema
  const parsed = parseContentSchema(given)
  const refuse = (errors: ContentProblem[]) => {
    if (errors.length > 0) throw new ValidationError({ collection: 'content-types', errors, req }, req.t)
  }
  if ('problems' in parsed) refuse(parsed.problems.map(({ message, path }) => ({ message, path: path === 'schema' ? path : `schema.${path}` })))
  const schema = schemaOf(given)
  const titleField = String(data.titleField ?? original?.titleField ?? 'title')
  const title = schema.fields.find(({ name }) => name === titleField)
  refuse([
    ...relationProblems(schema.fields, req),
    ...previewUrlProblems(data.previewUrl),
    ...(title ? (title.type === 'text' ? [] : [{ message: `'${titleField}' is a ${title.type}; the title is a text field`, path: 'titleField' }]) : titleField === 'title' ? [] : [{ message: `there is no field '${titleField}'`, path: 'titleField' }]),
  ])
  if (original) {
    const before = schemaOf(original.schema)
    if (original.isSystem && principal.kind !== 'system') protect(original, data, before, schema)
    if (!isDeepStrictEqual(before, schema)) await requireAgreement(req, original, before, schema)
  }
  return { ...data, isSystem, schema }
}

const requireAgreement = async (req: PayloadRequest, original: Fields, before: ContentSchema, after: ContentSchema): Promise<void> => {
  const effect = await effectOfTypeChange(req, String(original.id), before, after)
  if (effect.fields.length === 0 || confirmationOf(req) === effect.token) return
  throw new TypeChangeUnconfirmed({ effect, type: String(original.slug) })
}
