import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { principalOf } from '@/src/access/principalOf'

import { askedTransition } from './askedTransition'
import { TransitionBlocked, TransitionConflict, TransitionIllegal } from './errors'
import { noteTransition } from './noteTransition'
import { requireUnchanged } from './requireUnchanged'
import { stampValues } from './stampValues'
import type { StateMachine } from './types'

type Fields = Record<string, unknown>

type Change = {
  collection: SanitizedCollectionConfig
  data: Fields
  machine: StateMachine
  /** The document as it is now; undefined on create. */
  originalDoc?: Fields
  req: PayloadRequest
}

/**
 * What a write may do to one state, whatever way it came: data with legal state and the machine's own stamps. Restoring a version
 * brings back content, never a state.
 * @throws STATE_TRANSITION_ILLEGAL, STATE_TRANSITION_BLOCKED, STATE_TRANSITION_CONFLICT
 */
export const guardStateChange = async (change: Change): Promise<Fields> => {
  const { collection, data, machine, originalDoc, req } = change
  const field = machine.field.name
  const from = originalDoc?.[field]
  const asked = data[field] ?? from ?? machine.initial
  const own = { ...data, ...stampsAsTheyAre(machine, originalDoc), [field]: asked }
  if (originalDoc && req.context.isRestoringVersion) return { ...own, [field]: from }
  // Undoing an agent's write puts the earlier state and its stamps back; nothing outside can set the context.
  if (originalDoc && req.context.isUndoing) return data
  if (originalDoc) requireDecidedState(change, String(from))
  if (originalDoc && from === asked) return own
  const to = String(asked)
  if (typeof from !== 'string') requireStart(change, to)
  else await passThrough(change, { doc: own, from, to })
  const stamps = stampValues(machine.stamps[to], { collection, now: new Date(), principal: await principalOf(req) })
  return { ...own, ...stamps }
}

/** Stamp fields keep the values the machine gave them. */
const stampsAsTheyAre = (machine: StateMachine, originalDoc: Fields | undefined): Fields => {
  const names = Object.values(machine.stamps).flatMap(({ at, by }) => [at, by])
  return Object.fromEntries(names.filter((name) => name !== undefined).map((name) => [name, originalDoc?.[name] ?? null]))
}

/** A named transition that somebody else was faster with is refused, not taken for a write that changes nothing. */
const requireDecidedState = ({ collection, machine, originalDoc, req }: Change, now: string): void => {
  const subject = { collection: collection.slug, field: machine.field.name, id: String(originalDoc?.id) }
  const decided = askedTransition(req.context, subject)
  if (decided && decided.from !== now) throw new TransitionConflict({ ...subject, from: decided.from, now })
}

const requireStart = ({ collection, machine, originalDoc }: Change, to: string): void => {
  if (machine.createIn.includes(to)) return
  throw new TransitionIllegal({
    asked: to,
    collection: collection.slug,
    field: machine.field.name,
    from: null,
    id: originalDoc ? String(originalDoc.id) : null,
    legal: machine.createIn.map((state) => ({ name: 'create', to: state })),
  })
}

const passThrough = async ({ collection, machine, originalDoc, req }: Change, { doc, from, to }: { doc: Fields; from: string; to: string }): Promise<void> => {
  const subject = { collection: collection.slug, field: machine.field.name, id: String(originalDoc?.id) }
  const moves = Object.entries(machine.transitions[from] ?? {})
  const asked = askedTransition(req.context, subject)?.transition
  const names = moves.filter(([, target]) => target === to).map(([name]) => name)
  // Several names may lead to one state; `applyTransition` says which is meant.
  const candidates = asked && names.includes(asked) ? [asked] : names
  if (candidates.length === 0) {
    throw new TransitionIllegal({ ...subject, asked: to, from, legal: moves.map(([name, target]) => ({ name, to: target })) })
  }
  const problems: { problem: string; transition: string }[] = []
  for (const transition of candidates) {
    const problem = await machine.requires[transition]?.({ doc: { ...originalDoc, ...doc }, previous: originalDoc ?? {}, req })
    if (problem) {
      problems.push({ problem, transition })
      continue
    }
    await requireUnchanged({ ...subject, collection, from, req })
    noteTransition(req.context, subject, { from, to, transition })
    return
  }
  const [first = { problem: '', transition: '' }] = problems
  throw new TransitionBlocked({ collection: subject.collection, id: subject.id, ...first })
}
