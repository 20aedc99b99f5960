import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'
import type { Effect } from '@/src/skills/types'

import type { Invocation } from '../types'

type Args = {
  actionCategory: string
  /** What applying would write, with before and after. */
  changes: unknown[]
  days: number
  effects: Effect[]
  invocation: Invocation
  reason: string
  req: PayloadRequest
  skillName: string
  summary: string
}

const riskOf = (effects: Effect[]): 'high' | 'low' | 'medium' => {
  if (effects.some(({ kind }) => kind === 'transition') || effects.length > 5) return 'high'
  return effects.some(({ kind }) => kind === 'update') ? 'medium' : 'low'
}

/** Stores effects as a proposal that a person approves or rejects; what is approved is exactly what is stored. */
export const proposeEffects = async (args: Args): Promise<string> => {
  const { effects, invocation, req } = args
  const id = newId()
  const reasons = effects.flatMap(({ reason }) => (reason ? [reason] : []))
  await sql(req)(
    `insert into agent_pending_actions (id, organization_id, invocation_id, skill_slug, entity_type, entity_id, action_type, risk_level, title,
       description, details, status, assignee_id, requested_at, expires_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, 'pending', $12, clock_timestamp(), now() + make_interval(days => $13::int),
       clock_timestamp(), clock_timestamp())`,
    [
      id, invocation.organization, invocation.id, invocation.skillSlug, invocation.entityType, invocation.entityId, args.actionCategory,
      riskOf(effects), `${args.skillName}: ${args.summary}`.slice(0, 300), [args.summary, ...reasons].join('\n'),
      JSON.stringify({ changes: args.changes, effects, reason: args.reason, skill: invocation.skillSlug }), invocation.initiatedBy, args.days,
    ],
  )
  return id
}
