import type { PayloadRequest } from 'payload'

import { isFields } from '@/src/content/isFields'
import type { ContentField, ContentProblem } from '@/src/content/types'
import { sql } from '@/src/db/sql'
import { tableOf } from '@/src/payload/tableOf'

import type { Fields } from '../types'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Reference = { id: string; path: string; target: string }

const referencesOf = (fields: ContentField[], data: Fields, path: string): Reference[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    const at = `${path}.${field.name}`
    if (value === undefined || value === null) return []
    if (field.type === 'group') return isFields(value) ? referencesOf(field.fields ?? [], value, at) : []
    if (field.type === 'list') return Array.isArray(value) ? value.flatMap((row, index) => (isFields(row) ? referencesOf(field.fields ?? [], row, `${at}.${index}`) : [])) : []
    if (field.type !== 'media' && field.type !== 'relation') return []
    const target = field.type === 'media' ? 'files' : (field.relation ?? '')
    const ids = Array.isArray(value) ? value : [value]
    return ids.map((id, index) => ({ id: String(id), path: Array.isArray(value) ? `${at}.${index}` : at, target }))
  })

const existing = async (req: PayloadRequest, organization: string, target: string, ids: string[]): Promise<Set<string>> => {
  const run = sql(req)
  const type = target.startsWith('content:') ? target.slice(8) : undefined
  if (type) {
    const rows = await run<{ id: string }>(
      'select e.id from content_entries e join content_types t on t.id = e.content_type_id where e.organization_id = $1 and t.slug = $2 and e.id = any($3::uuid[])',
      [organization, type, ids],
    )
    return new Set(rows.map(({ id }) => id))
  }
  const collection = req.payload.collections[target]?.config
  if (!collection) return new Set()
  const isScoped = collection.flattenedFields.some(({ name }) => name === 'organization')
  const rows = await run<{ id: string }>(`select id from "${tableOf(req.payload, target)}" where id = any($1::uuid[])${isScoped ? ' and organization_id = $2' : ''}`, isScoped ? [ids, organization] : [ids])
  return new Set(rows.map(({ id }) => id))
}

/** Media and relations that lead nowhere, or into another organization. One statement per kind of target. */
export const findReferenceProblems = async (req: PayloadRequest, organization: string, fields: ContentField[], data: Fields): Promise<ContentProblem[]> => {
  const references = referencesOf(fields, data, 'data')
  const problems: ContentProblem[] = []
  for (const target of new Set(references.map((reference) => reference.target))) {
    const own = references.filter((reference) => reference.target === target)
    const found = await existing(req, organization, target, own.map(({ id }) => id).filter((id) => UUID.test(id)))
    problems.push(...own.filter(({ id }) => !found.has(id)).map(({ id, path }) => ({ message: `there is no ${target.replace('content:', '')} ${id}`, path })))
  }
  return problems
}
