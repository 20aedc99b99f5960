import type { PayloadRequest } from 'payload'

import { assetStates } from '@/collections/assets/states/assetStates'
import type { Principal } from '@/src/access/types'
import { NotFound } from '@/src/errors/NotFound'
import { applyTransition } from '@/src/states/applyTransition'

import { ChangedSince, NoWayBack } from '../errors'
import type { Change, EditedFields } from './editedFields'
import { eachAsset } from './eachAsset'
import { readEdited } from './readEdited'

const { transitions } = assetStates

/** The shortest way of transitions from one state to another. */
const wayOf = (from: string, to: string): string[] | undefined => {
  const known = new Map<string, string[]>([[from, []]])
  for (const [state, way] of known) {
    if (state === to) return way
    for (const [name, next] of Object.entries(transitions[state] ?? {})) if (!known.has(next)) known.set(next, [...way, name])
  }
  return undefined
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * Takes an edit of many assets back: every field it wrote becomes what it was, by ordinary updates and transitions of the principal. An asset
 * of which one of these fields was changed since is left as it is and reported.
 */
export const undoEdit = (req: PayloadRequest, principal: Principal, changes: Change[]) => {
  const byId = new Map(changes.map((change) => [change.id, change]))
  return eachAsset(req, principal, [...byId.keys()], async (own, id) => {
    const { after = {}, before = {} } = byId.get(id) ?? {}
    const now = await readEdited(own, id)
    if (!now) throw new NotFound({ id, kind: 'asset' })
    const changed = Object.keys(after).filter((name) => !same(now[name as keyof EditedFields], after[name as keyof EditedFields]))
    if (changed.length > 0) throw new ChangedSince({ asset: id, fields: changed })
    const { status, ...data } = before
    if (Object.keys(data).length > 0) await own.payload.update({ collection: 'assets', data: data as never, depth: 0, id, overrideAccess: false, req: own })
    if (!status || !now.status || status === now.status) return
    const way = wayOf(now.status, status)
    if (!way) throw new NoWayBack({ asset: id, from: now.status, to: status })
    for (const transition of way) await applyTransition({ collection: 'assets', id, overrideAccess: false, req: own, transition })
  })
}
