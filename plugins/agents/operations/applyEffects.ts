import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import { sql } from '@/src/db/sql'
import { tableOf } from '@/src/payload/tableOf'
import type { Effect } from '@/src/skills/types'
import { applyTransition } from '@/src/states/applyTransition'

import { EffectFailed } from '../errors'
import type { AppliedWrite } from '../types'
import { currentDocument } from './currentDocument'
import { messageOf } from './messageOf'
import { resolveRefs } from './resolveRefs'

type Fields = Record<string, unknown>
type Args = {
  /** Create what can be a draft as a draft. */
  asDraft?: boolean
  effects: Effect[]
  organization: string
  /** Acts as the agent, in the transaction that also records the result. */
  req: PayloadRequest
}

const pick = (source: Fields, names: string[]): Fields => Object.fromEntries(names.map((name) => [name, source[name] ?? null]))

const isScoped = (req: PayloadRequest, collection: CollectionSlug): boolean =>
  req.payload.collections[collection]?.config.flattenedFields.some(({ name }) => name === 'organization') === true

/** The document as the agent may read it now; an effect on what it may not see fails. */
const readBefore = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Fields> => {
  const hasDrafts = Boolean(req.payload.collections[collection]?.config.versions?.drafts)
  const document = await req.payload.findByID({ collection, depth: 0, disableErrors: true, draft: hasDrafts, id, overrideAccess: false, req })
  if (!document) throw new Error(`${collection} ${id} does not exist, or the agent may not read it`)
  return { ...document }
}

const create = async (args: Args, effect: Extract<Effect, { kind: 'create' }>, data: Fields): Promise<AppliedWrite> => {
  const { asDraft, organization, req } = args
  const collection = effect.collection as CollectionSlug
  const full = isScoped(req, collection) ? { ...data, organization } : data
  const created = await req.payload.create({
    collection,
    data: full as RequiredDataFromCollectionSlug<CollectionSlug>,
    depth: 0,
    draft: asDraft === true,
    overrideAccess: false,
    req,
  })
  return { after: pick(created as Fields, Object.keys(full)), before: null, collection, id: String(created.id), kind: 'create' }
}

const change = async (
  args: Args,
  effect: Extract<Effect, { kind: 'transition' | 'update' }>,
  id: string,
  data: Fields,
): Promise<AppliedWrite> => {
  const { req } = args
  const collection = effect.collection as CollectionSlug
  await lockRow(req, collection, id)
  const before = await readBefore(req, collection, id)
  if (effect.kind === 'update') {
    const after = (await req.payload.update({ collection, data, depth: 0, id, overrideAccess: false, req })) as Fields
    return { after: pick(after, Object.keys(data)), before: pick(before, Object.keys(data)), collection, id, kind: 'update' }
  }
  const after = (await applyTransition({ collection, data, id, overrideAccess: false, req, transition: effect.transition })) as Fields
  const names = Object.keys(after).filter((name) => name !== 'updatedAt' && JSON.stringify(after[name]) !== JSON.stringify(before[name]))
  return { after: pick(after, names), before: pick(before, names), collection, id, kind: 'transition', transition: effect.transition }
}

/**
 * Applies effects one after another with the ordinary operations, as the agent. All or none: the first that fails throws
 * AGENTS_EFFECT_FAILED and its transaction must be rolled back.
 */
export const applyEffects = async (args: Args): Promise<{ ids: ReadonlyMap<string, string>; writes: AppliedWrite[] }> => {
  const ids = new Map<string, string>()
  const writes: AppliedWrite[] = []
  for (const [index, effect] of args.effects.entries()) {
    try {
      if (!(effect.collection in args.req.payload.collections)) throw new Error(`there is no collection '${effect.collection}'`)
      const data = resolveRefs(effect.data ?? {}, ids) as Fields
      const write =
        effect.kind === 'create'
          ? await create(args, effect, data)
          : await change(args, effect, String(resolveRefs(effect.id, ids)), data)
      if (effect.kind === 'create' && effect.as) ids.set(effect.as, write.id)
      writes.push(effect.reason ? { ...write, reason: effect.reason } : write)
    } catch (error) {
      throw new EffectFailed({ collection: effect.collection, index, kind: effect.kind, reason: reasonOf(error) }, { cause: error })
    }
  }
  return { ids, writes: await seal(args.req, writes) }
}

/** Notes when each created document was last written, so that a later edit is seen when it is to be taken back. */
const seal = async (req: PayloadRequest, writes: AppliedWrite[]): Promise<AppliedWrite[]> => {
  const sealed: AppliedWrite[] = []
  for (const write of writes) {
    const updatedAt = write.kind === 'create' ? await updatedAtOf(req, write) : undefined
    sealed.push(updatedAt ? { ...write, sealedAt: new Date(updatedAt).toISOString() } : write)
  }
  return sealed
}

/** When a document was last written; of one that can be a draft, its newest version. */
const updatedAtOf = async (req: PayloadRequest, { collection, id }: AppliedWrite): Promise<Date | string | undefined> => {
  const config = req.payload.collections[collection as CollectionSlug]?.config
  if (!config?.timestamps) return undefined
  if (config.versions?.drafts) return (await currentDocument(req, collection, id))?.updatedAt as string | undefined
  const [row] = await sql(req)<{ updated_at: Date }>(`select updated_at from "${tableOf(req.payload, collection)}" where id = $1`, [id])
  return row?.updated_at
}

/** Payload's validation errors say "field is invalid" and keep the reason in their data. */
const reasonOf = (error: unknown): string => {
  const data = typeof error === 'object' && error !== null && 'data' in error ? (error.data as { errors?: unknown } | null) : null
  const errors = Array.isArray(data?.errors) ? (data.errors as { message?: string; path?: string }[]) : []
  const details = errors.map(({ message, path }) => `${path ?? ''}: ${message ?? ''}`).join('; ')
  return details ? `${messageOf(error)} (${details})` : messageOf(error)
}
