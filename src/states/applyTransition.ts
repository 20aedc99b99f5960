import { isolateObjectProperty } from 'payload'
import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

import { askTransition } from './askTransition'
import { TransitionIllegal } from './errors'
import { findForTransition } from './findForTransition'
import type { StatefulDocument } from './findForTransition'
import { statesOf } from './statesOf'

/**
 * Takes a document through a named transition, with other fields of the same write in `data`. Hook, endpoint, task and agent
 * call this one. Access is not overridden unless asked for.
 * @throws NOT_FOUND, STATE_TRANSITION_ILLEGAL, STATE_TRANSITION_BLOCKED, STATE_TRANSITION_CONFLICT, STATE_TRANSITION_FORBIDDEN
 */
export const applyTransition = async (args: {
  collection: string
  data?: Record<string, unknown>
  /** Which machine, when several of the collection have a transition of that name. */
  field?: string
  id: string
  overrideAccess?: boolean
  req: PayloadRequest
  transition: string
}): Promise<StatefulDocument> => {
  const { data, field, id, overrideAccess = false, req, transition } = args
  const collection = req.payload.collections[args.collection]?.config
  if (!collection) throw new NotFound({ id: args.collection, kind: 'collection' })
  const machines = statesOf(collection).filter(
    (machine) => (!field || machine.field.name === field) && Object.values(machine.transitions).some((moves) => transition in moves),
  )
  const [first] = machines
  if (!first) throw new NotFound({ id: transition, kind: `transition of ${collection.slug}` })
  const { doc, draft } = await findForTransition({ collection, id, overrideAccess, req })
  const machine = machines.find((one) => one.transitions[String(doc[one.field.name])]?.[transition])
  if (!machine) {
    const from = String(doc[first.field.name])
    const legal = Object.entries(first.transitions[from] ?? {}).map(([name, to]) => ({ name, to }))
    throw new TransitionIllegal({ asked: transition, collection: collection.slug, field: first.field.name, from, id, legal })
  }
  const name = machine.field.name
  const acting = isolateObjectProperty(req, 'context')
  acting.context = { ...req.context }
  const from = String(doc[name])
  askTransition(acting.context, { collection: collection.slug, field: name, id }, { from, transition })
  return (await req.payload.update({
    collection: collection.slug,
    data: { ...data, [name]: machine.transitions[from]?.[transition] },
    depth: 0,
    draft,
    id,
    overrideAccess,
    req: acting,
  })) as StatefulDocument
}
