import type { PayloadRequest } from 'payload'

import { WhereTooLarge } from '../errors'
import type { ResolvedLimitsOptions } from '../options'
import { whereSize } from './whereSize'

const clamp = (value: unknown, fallback: number, max: number): number => {
  const number = Number(value)
  return value === undefined || value === '' || !Number.isFinite(number) || number < 1 ? fallback : Math.min(Math.floor(number), max)
}

/** The joins of a read are lists of their own: `{ field: { limit } }`, or false. */
const clampJoins = (joins: unknown, options: ResolvedLimitsOptions): unknown => {
  if (typeof joins !== 'object' || joins === null) return joins
  return Object.fromEntries(
    Object.entries(joins).map(([field, join]: [string, unknown]) =>
      typeof join === 'object' && join !== null
        ? [field, { ...join, limit: clamp((join as { limit?: unknown }).limit, options.defaultLimit, options.maxLimit) }]
        : [field, join],
    ),
  )
}

/**
 * Brings the query of a REST request within the limits. `limit=0` and `pagination=false`, which Payload answers with the
 * whole table (pitfall B9), give a page of the largest size.
 * @throws LIMITS_WHERE_TOO_LARGE
 */
export const clampQuery = (query: PayloadRequest['query'], options: ResolvedLimitsOptions, isList: boolean): PayloadRequest['query'] => {
  const { conditions, depth } = whereSize(query.where)
  if (conditions > options.maxWhereConditions || depth > options.maxWhereDepth) {
    throw new WhereTooLarge({ conditions, depth, maxConditions: options.maxWhereConditions, maxDepth: options.maxWhereDepth })
  }
  const clamped: PayloadRequest['query'] = { ...query }
  if (query.depth !== undefined) clamped.depth = String(Math.min(Math.max(0, Number(query.depth) || 0), options.maxDepth))
  if (query.joins !== undefined) clamped.joins = clampJoins(query.joins, options)
  if (isList) {
    const isUnbounded = query.pagination === 'false' || Number(query.limit) === 0
    delete clamped.pagination
    clamped.limit = String(query.limit !== undefined && isUnbounded ? options.maxLimit : clamp(query.limit, isUnbounded ? options.maxLimit : options.defaultLimit, options.maxLimit))
  }
  return clamped
}
