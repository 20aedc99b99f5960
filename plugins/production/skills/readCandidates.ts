import type { Where } from 'payload'

import { COMPETENCY_LEVELS } from '@/src/library/frontmatter/constants'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import type { Candidate, CompetencyLevel, RequiredCompetency } from './types'

type Row = Record<string, unknown>

const OPEN_BRIEFS = ['PENDING', 'REVIEWING', 'ACCEPTED', 'IN_PROGRESS']
const DONE_DELIVERABLES = ['APPROVED', 'DELIVERED', 'ARCHIVED']
const RECENT_MS = 30 * 86_400_000
const NOT_WORKING_HERE = ['VIEWER', 'CLIENT_VIEWER']
/** Hours booked on one day from which on the person is taken for the whole of it. */
const FULL_DAY_HOURS = 6

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
const isLevel = (value: unknown): value is CompetencyLevel => COMPETENCY_LEVELS.some((level) => level === value)

const isEligible = (user: Row, organization: string): boolean => {
  const membership = rowsOf(user.organizations).find((one) => relationId(one.organization) === organization)
  if (user.isActive === false || !membership || membership.isActive === false || Number(user.maxCapacity ?? 0) <= 0) return false
  const role = String(membership.role)
  // Owners and admins get jobs only when they say what they are good at.
  return !NOT_WORKING_HERE.includes(role) && (!['ADMIN', 'OWNER'].includes(role) || rowsOf(user.competencies).length > 0)
}

const countBy = (rows: Row[], field: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const id = relationId(row[field])
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** Days somebody is away or fully booked, by user; empty while the organization keeps no bookings. */
const readDaysOff = async (context: SkillContext<unknown>, users: string[], from: string): Promise<Map<string, string[]>> => {
  if (!('resource-bookings' in context.req.payload.collections)) return new Map()
  const bookings = await context.find<Row & { id: string }>({
    collection: 'resource-bookings',
    limit: 500,
    select: { date: true, hours: true, user: true },
    where: { and: [{ user: { in: users } }, { date: { greater_than_equal: from } }] },
  })
  const hours = new Map<string, number>()
  for (const booking of bookings) {
    const key = `${relationId(booking.user)} ${String(booking.date).slice(0, 10)}`
    hours.set(key, (hours.get(key) ?? 0) + Number(booking.hours ?? 0))
  }
  const off = new Map<string, string[]>()
  for (const [key, sum] of hours) {
    const [user = '', day = ''] = key.split(' ')
    if (sum >= FULL_DAY_HOURS) off.set(user, [...(off.get(user) ?? []), day])
  }
  return off
}

/** Names of competencies by id; the required ones first, so that people who have them are found in a large team. */
const readCompetencies = async (context: SkillContext<unknown>): Promise<Map<string, string>> => {
  if (!('competencies' in context.req.payload.collections)) return new Map()
  const rows = await context.find<Row & { id: string }>({ collection: 'competencies', limit: 500, select: { name: true } })
  return new Map(rows.map((row) => [String(row.id), String(row.name)]))
}

const PERSON = { competencies: true, email: true, isActive: true, maxCapacity: true, name: true, organizations: true } as const

const readUsers = async (context: SkillContext<unknown>, wanted: string[]): Promise<Row[]> => {
  // The agent reads the people of its own organization only.
  const find = (where?: Where) => context.find<Row & { id: string }>({ collection: 'users', limit: 200, select: PERSON, where })
  const able = wanted.length === 0 ? [] : await find({ 'competencies.competency': { in: wanted } })
  const others = able.length >= 200 ? [] : await find()
  const all = new Map([...able, ...others].map((user) => [String(user.id), user]))
  return [...all.values()].filter((user) => isEligible(user, context.organization))
}

/** What people have to do: their open briefs and those they got lately, and their open deliverables. */
const readWork = async (context: SkillContext<unknown>, users: string[], brief: string) => {
  const assigned = { assignee: { in: users } }
  const since = new Date(context.now.getTime() - RECENT_MS).toISOString()
  const isOpenOrRecent: Where = { or: [{ status: { in: OPEN_BRIEFS } }, { createdAt: { greater_than: since } }] }
  const [briefs, deliverables, daysOff] = await Promise.all([
    context.find<Row & { id: string }>({ collection: 'briefs', limit: 1000, select: { assignee: true, createdAt: true, status: true }, where: { and: [assigned, isOpenOrRecent, { id: { not_equals: brief } }] } }),
    context.find<Row & { id: string }>({ collection: 'deliverables', limit: 500, select: { assignee: true, brief: true }, where: { and: [assigned, { status: { not_in: DONE_DELIVERABLES } }] } }),
    readDaysOff(context, users, context.now.toISOString().slice(0, 10)),
  ])
  const open = briefs.filter(({ status }) => OPEN_BRIEFS.includes(String(status)))
  return { daysOff, deliverables, open, recent: briefs.filter(({ createdAt }) => String(createdAt) > since) }
}

/**
 * Everybody who could take a job, with competencies, load and days off. Load counts open briefs, and deliverables of other jobs
 * (B003-090: places, not hours). The job itself does not count.
 */
export const readCandidates = async (context: SkillContext<unknown>, required: RequiredCompetency[], brief: string): Promise<Candidate[]> => {
  const names = await readCompetencies(context)
  const isWanted = (name: string) => required.some((one) => one.name.toLowerCase() === name.toLowerCase())
  const users = await readUsers(context, [...names].filter(([, name]) => isWanted(name)).map(([id]) => id))
  const work = await readWork(context, users.map((user) => String(user.id)), brief)
  const counted = new Set(work.open.map((row) => `${String(row.id)} ${relationId(row.assignee)}`))
  const open = countBy([...work.open, ...work.deliverables.filter((row) => !counted.has(`${relationId(row.brief)} ${relationId(row.assignee)}`))], 'assignee')
  const lately = countBy(work.recent, 'assignee')
  return users.map((user) => {
    const id = String(user.id)
    return {
      competencies: rowsOf(user.competencies).flatMap((row) => {
        const name = names.get(relationId(row.competency) ?? '')
        return name && isLevel(row.level) ? [{ level: row.level, name }] : []
      }),
      daysOff: work.daysOff.get(id) ?? [],
      id,
      maxCapacity: Number(user.maxCapacity),
      name: textOf(user.name) ?? String(user.email),
      openAssignments: open.get(id) ?? 0,
      recentAssignments: lately.get(id) ?? 0,
    }
  })
}
