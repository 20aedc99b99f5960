import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { registryOf } from '@/src/plugin/registryOf'

import { enablingProblems } from './enablingProblems'
import { triggerProblems } from './triggerProblems'
import { versionProblems } from './versionProblems'

type Fields = Record<string, unknown>
type Problem = { message: string; path: string }

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [])

const idOf = (value: unknown): string => String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/** The first way from a skill back to itself, e.g. `a → b → a`; undefined when there is none. */
const findCycle = (graph: ReadonlyMap<string, string[]>, start: string): string[] | undefined => {
  const seen = new Set<string>()
  const walk = (slug: string, way: string[]): string[] | undefined => {
    for (const next of graph.get(slug) ?? []) {
      if (next === start) return [...way, next]
      if (seen.has(next)) continue
      seen.add(next)
      const cycle = walk(next, [...way, next])
      if (cycle) return cycle
    }
    return undefined
  }
  return walk(start, [start])
}

const cycleProblems = async (req: PayloadRequest, skill: Fields): Promise<Problem[]> => {
  const own = textsIn(skill.dependsOn)
  if (own.length === 0) return []
  const rows = await sql(req)<{ dependency: string; slug: string }>(
    `select s.slug, t.text as dependency from agent_skills s join agent_skills_texts t on t.parent_id = s.id and t.path = 'dependsOn'
     where s.organization_id = $1`,
    [idOf(skill.organization)],
  )
  const graph = new Map<string, string[]>()
  for (const { dependency, slug } of rows) graph.set(slug, [...(graph.get(slug) ?? []), dependency])
  const slug = String(skill.slug)
  graph.set(slug, own)
  const cycle = findCycle(graph, slug)
  return cycle ? [{ message: `makes a cycle: ${cycle.join(' → ')} (B000-044)`, path: 'dependsOn' }] : []
}

const codeProblems = (req: PayloadRequest, skill: Fields): Problem[] => {
  const { skills } = registryOf(req.payload)
  if (skills.some(({ slug }) => slug === skill.slug)) return []
  const config = (skill.config ?? {}) as Fields
  if (typeof config.model === 'string' && skill.document) return []
  const known = skills.map(({ slug }) => slug).join(', ') || 'none'
  return [{ message: `no plugin has the skill '${String(skill.slug)}' (there are: ${known}); a skill of your own needs a document and config.model`, path: 'slug' }]
}

/**
 * Refuses a skill without code and without a model to run it, a schedule that never comes due, dependencies in a circle, a contract that changes under the same version, and
 * enabling a version whose test cases fail.
 */
export const validateSkill = async (req: PayloadRequest, data: Fields, original: Fields | undefined): Promise<Fields> => {
  const merged: Fields = { ...original, ...data }
  const touches = (...names: string[]) => !original || names.some((name) => name in data)
  const problems = [
    ...(touches('slug', 'config', 'document') ? codeProblems(req, merged) : []),
    ...(touches('triggers') ? triggerProblems(merged.triggers) : []),
    ...(touches('dependsOn', 'slug') ? await cycleProblems(req, merged) : []),
    // A plugin's own skill is what its code says, also where its author forgot to raise the version.
    ...(original && (await principalOf(req)).kind !== 'system' ? versionProblems(data, original) : []),
    ...(await enablingProblems(req, merged, original)),
  ]
  if (problems.length > 0) throw new ValidationError({ collection: 'agent-skills', errors: problems, req }, req.t)
  return data
}
