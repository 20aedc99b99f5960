import type { CollectionBeforeValidateHook } from 'payload'

import { Invalid } from '@/src/errors/Invalid'
import { isEngineError } from '@/src/errors/isEngineError'
import { parseRules } from '@/src/rules/parseRules'
import { toWhere } from '@/src/rules/toWhere'

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
