import type { PayloadRequest } from 'payload'

import type { ContentField, ContentProblem } from '@/src/content/types'
import { knownRows } from '@/src/db/knownRows'
import { prepared } from '@/src/db/prepared'
import { tableOf } from '@/src/payload/tableOf'

import type { Fields } from '../types'
import { referencesOf } from './referencesOf'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const existing = async (req: PayloadRequest, organization: string, target: string, ids: string[]): Promise<Set<string>> => {
  const type = target.startsWith('content:') ? target.slice(8) : undefined
  if (type) {
    const rows = await prepared<{ id: string }>(
      req,
      'select e.id from content_entries e join content_types t on t.id = e.content_type_id where e.organization_id = $1 and t.slug = $2 and e.id = any($3::uuid[])',
      [organization, type, ids],
    )
    return new Set(rows.map(({ id }) => id))
  }
  const collection = req.payload.collections[target]?.config
  if (!collection) return new Set()
  const isScoped = collection.flattenedFields.some(({ name }) => name === 'organization')
  const rows = await prepared<{ id: string }>(req, `select id from "${tableOf(req.payload, target)}" where id = any($1::uuid[])${isScoped ? ' and organization_id = $2' : ''}`, isScoped ? [ids, organization] : [ids])
  return new Set(rows.map(({ id }) => id))
}

/** Media and relations that lead nowhere, or into another organization. One statement per kind of target. */
export const findReferenceProblems = async (req: PayloadRequest, organization: string, fields: ContentField[], data: Fields): Promise<ContentProblem[]> => {
  const references = referencesOf(fields, data, 'data')
  const problems: ContentProblem[] = []
  const rows = await knownRows(req)
  for (const target of new Set(references.map((reference) => reference.target))) {
    const own = references.filter((reference) => reference.target === target)
    const found = await existing(req, organization, target, own.map(({ id }) => id).filter((id) => UUID.test(id)))
    const collection = target.startsWith('content:') ? 'content-entries' : target
    for (const id of found) rows.set(id, { collection, organization })
    problems.push(...own.filter(({ id }) => !found.has(id)).map(({ id, path }) => ({ message: `there is no ${target.replace('content:', '')} ${id}`, path })))
  }
  return problems
}
