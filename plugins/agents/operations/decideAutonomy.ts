import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { AutonomyDecision, InstalledSkill, Invocation } from '../types'
import { autonomySources } from './autonomySources'
import { decideLevel } from './decideLevel'

/** The amount an entity is about, in major units; entities of several domains name it differently. */
const valueOf = (entity: null | Record<string, unknown>): number => {
  const field = ['value', 'amount', 'estimatedValue', 'budgetAmount', 'budget'].find((name) => Number.isFinite(Number(entity?.[name] ?? Number.NaN)))
  return field ? Number(entity?.[field]) : 0
}

/**
 * How far a skill may go by itself in this run. With `isFinal`, in the transaction of its writes, runs of the same skill wait for each other,
 * so that two at once do not both take the day's last action.
 */
export const decideAutonomy = async (args: {
  actionCategory: string
  entity: null | Promise<null | Record<string, unknown>> | Record<string, unknown>
  invocation: Invocation
  isFinal?: boolean
  req: PayloadRequest
  skill: InstalledSkill
}): Promise<AutonomyDecision> => {
  const [sources, entity] = await Promise.all([autonomySources(args), args.entity])
  const { organization, skillSlug } = args.invocation
  if (!args.isFinal || sources.every(({ maxDailyActions }) => maxDailyActions === null)) return decideLevel(sources, valueOf(entity))
  await sql(args.req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`autonomy:${organization}:${skillSlug}`])
  return decideLevel(await autonomySources(args), valueOf(entity))
}
