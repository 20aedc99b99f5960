import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'

import { sql } from '@/src/db/sql'
import { Conflict } from '@/src/errors/Conflict'
import { isEngineError } from '@/src/errors/defineError'
import { Invalid } from '@/src/errors/Invalid'
import { parseRules } from '@/src/rules/parseRules'
import { toWhere } from '@/src/rules/toWhere'

import { CollectionIsSmart } from '../errors'
import { idOf } from '../operations/idOf'

const LIGHTBOX_MS = 30 * 24 * 60 * 60_000

/** Rules are checked when they are written, so that a smart collection never fails to be read. A lightbox gets its end. */
export const checkCollectionBeforeValidate: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  const type: unknown = data.collectionType ?? originalDoc?.collectionType
  if (type === 'SMART' && (data.smartRules ?? null) !== null) {
    const parsed = parseRules(data.smartRules)
    if (!('rules' in parsed)) {
      const problems = parsed.problems.map(({ message, path }) => ({ message, path: `smartRules${path ? `.${path}` : ''}` }))
      throw new Invalid({ problems, subject: 'The collection' })
    }
    try {
      toWhere(parsed.rules, { collection: 'assets', payload: req.payload })
    } catch (error) {
      if (!isEngineError(error, 'RULES_NOT_QUERYABLE') || !(error instanceof Error)) throw error
      throw new Invalid({ problems: [{ message: error.message, path: 'smartRules' }], subject: 'The collection' }, { cause: error })
    }
  }
  const needsEnd = operation === 'create' && type === 'LIGHTBOX' && !data.cleanUpAt
  return needsEnd ? { ...data, cleanUpAt: new Date(Date.now() + LIGHTBOX_MS).toISOString() } : data
}

/** Members of a smart collection are what its rules say (B001-062); what is delivered is approved; a new item comes last. */
export const placeItemBeforeChange: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const [row] = await sql(req)<{ last: number; name: string; status: null | string; type: string }>(
    `select c.name, c.collection_type::text as type, (select status::text from assets where id = $2) as status,
            (select coalesce(max(sort_order), 0)::int from asset_collection_items where collection_id = c.id) as last
       from asset_collections c where c.id = $1`,
    [idOf(data.collection), idOf(data.asset)],
  )
  if (row?.type === 'SMART') throw new CollectionIsSmart({ collection: row.name })
  if (row?.type === 'DELIVERABLE' && row.status !== 'APPROVED') {
    throw new Conflict({ reason: 'only approved assets are delivered', subject: `The collection '${row.name}'` })
  }
  return data.sortOrder ? data : { ...data, sortOrder: (row?.last ?? 0) + 1 }
}
