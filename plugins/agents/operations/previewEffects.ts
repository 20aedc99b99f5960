import { sql } from '@/src/db/sql'

import type { AppliedWrite } from '../types'
import { applyEffects } from './applyEffects'

/** Puts the effect's own name in place of the id that only the preview had. */
const named = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return names.has(value) ? { $ref: names.get(value) } : value
  if (Array.isArray(value)) return value.map((item) => named(item, names))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, named(item, names)]))
}

/**
 * What effects would write, with before and after: they are applied, looked at and taken back to a savepoint. Throws AGENTS_EFFECT_FAILED
 * when one cannot be applied; the transaction must be rolled back then. Writes to what the preview itself created carry `{ $ref }` as id.
 */
export const previewEffects = async (args: Parameters<typeof applyEffects>[0]): Promise<(Omit<AppliedWrite, 'id'> & { id: unknown })[]> => {
  if (args.effects.length === 0) return []
  const run = sql(args.req)
  await run('savepoint agents_preview')
  const { ids, writes } = await applyEffects(args)
  await run('rollback to savepoint agents_preview')
  const names = new Map([...ids].map(([name, id]) => [id, name]))
  return writes.map(({ sealedAt: _, ...write }) => named(write, names) as Omit<AppliedWrite, 'id'> & { id: unknown })
}
