import type { PayloadRequest } from 'payload'

import { prepared } from '@/src/db/prepared'
import { sql } from '@/src/db/sql'

import type { AutonomyLevel, AutonomySource, InstalledSkill, Invocation } from '../types'

type Stored = Omit<AutonomySource, 'actionsToday'>
type Args = { actionCategory: string; invocation: Invocation; req: PayloadRequest; skill: InstalledSkill }

const LEVELS = new Set(['auto_draft', 'auto_execute', 'off', 'suggest'])

const levelOf = (value: unknown): AutonomyLevel | null => (LEVELS.has(String(value)) ? (value as AutonomyLevel) : null)
const numberOf = (value: unknown): null | number => (value === null || value === undefined || !Number.isFinite(Number(value)) ? null : Number(value))

const ofSkill = ({ skill: { autonomyLevel, config } }: Args): Stored => ({
  label: `the skill's own level`,
  level: autonomyLevel ?? levelOf(config.autonomy),
  maxDailyActions: numberOf(config.maxDailyActions),
  valueLimit: numberOf(config.requireApprovalAboveValue),
})

type Row = { config: null | Record<string, unknown>; name: string; source: 'person' | 'team' }

/** The setting that applies to a person and a skill: their own before everybody's, the skill's own before its category's. */
const OF_PERSON = `
  (select 'person' as source, action_category as name, jsonb_build_object('autonomyLevel', autonomy_level, 'maxDailyActions', max_daily_actions,
     'requireApprovalAboveValue', require_approval_above_value) as config
   from autonomy_settings
   where organization_id = $1 and (user_id = $2 or user_id is null) and action_category = $3 and action_type in ($4, '*')
     and not ($5 = 'leads' and applies_to_leads is false) and not ($5 = 'clients' and applies_to_clients is false) and $6::uuid is not null
   order by user_id nulls last, action_type = '*' limit 1)`

/** The active teams whose agents have the skill. */
const OF_TEAMS = `
  (select distinct on (t.id) 'team', t.name, t.config from agent_teams t
     join agent_team_members m on m._parent_id = t.id join agents_rels r on r.parent_id = m.agent_id
   where t.organization_id = $1 and t.status = 'active' and r.agent_skills_id = $6)`

const toStored = ({ config, name, source }: Row): Stored => {
  const isApproved = source === 'team' && config?.approvalRequired === true
  const level = levelOf(config?.autonomyLevel)
  return {
    label: source === 'team' ? `the team ${name}` : `the autonomy setting for ${name}`,
    level: isApproved && level !== 'off' ? 'suggest' : level,
    maxDailyActions: numberOf(config?.maxDailyActions),
    valueLimit: numberOf(config?.requireApprovalAboveValue),
  }
}

/** What persons and teams have set, in one statement. */
const readSettings = ({ actionCategory, invocation, req, skill }: Args): Promise<Row[]> =>
  prepared<Row>(req, 'agent-teams' in req.payload.collections ? `${OF_PERSON} union all ${OF_TEAMS}` : OF_PERSON, [
    invocation.organization, invocation.initiatedBy, actionCategory, invocation.skillSlug, invocation.entityType, skill.id,
  ])

/** Runs of the skill that wrote something today (UTC), of the person or, for skill and team, of everybody. */
const countToday = async ({ invocation, req }: Args, ofEverybody: boolean): Promise<number> => {
  const [row] = await sql(req)<{ count: number }>(
    `select count(*)::int as count from agent_invocations
     where organization_id = $1 and skill_slug = $2 and ($4 or initiated_by_id is not distinct from $3) and status = 'COMPLETED'
       and started_at >= date_trunc('day', now(), 'UTC') and outcome->>'applied' = 'true'`,
    [invocation.organization, invocation.skillSlug, invocation.initiatedBy, ofEverybody],
  )
  return row?.count ?? 0
}

/** All that has a say in how far a skill may go, with what was done today where a daily limit asks for it. */
export const autonomySources = async (args: Args): Promise<AutonomySource[]> => {
  const settings = await readSettings(args)
  const own = settings.filter(({ source }) => source === 'person').map(toStored)
  const shared = [ofSkill(args), ...settings.filter(({ source }) => source === 'team').map(toStored)]
  const withCount = async (sources: Stored[], ofEverybody: boolean): Promise<AutonomySource[]> => {
    const actionsToday = sources.some(({ maxDailyActions }) => maxDailyActions !== null) ? await countToday(args, ofEverybody) : 0
    return sources.map((source) => ({ ...source, actionsToday }))
  }
  return [...(await withCount(shared, true)), ...(await withCount(own, false))]
}
