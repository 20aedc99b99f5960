import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { principalOf } from '@/src/access/principalOf'

import { relationId } from './relationId'
import { takeTransition } from './takeTransition'
import type { StateMachine } from './types'

type Fields = Record<string, unknown>

/** Writes the history row of a change of state that the guard let through, in the transaction of the write. */
export const recordStateChange = async (args: {
  collection: SanitizedCollectionConfig
  doc: Fields
  id: string
  isNew: boolean
  machine: StateMachine
  req: PayloadRequest
}): Promise<void> => {
  const { collection, doc, id, isNew, machine, req } = args
  const { history } = machine
  const field = machine.field.name
  const note = takeTransition(req.context, { collection: collection.slug, field, id })
  if (!history || (!note && !(isNew && history.onCreate))) return
  const change = note ?? { from: null, to: String(doc[field]), transition: 'create' }
  const data = history.map({ ...change, doc, id, organization: relationId(doc.organization), principal: await principalOf(req), req })
  await req.payload.create({ collection: history.collection, data, overrideAccess: true, req })
}
