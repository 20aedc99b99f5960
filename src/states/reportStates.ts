import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { NotFound } from '@/src/errors/NotFound'

import { findForTransition } from './findForTransition'
import type { StatefulDocument } from './findForTransition'
import { isTransitionPermitted } from './isTransitionPermitted'
import { labelOf } from './labelOf'
import { statesOf } from './statesOf'
import type { LegalTransition, StateMachine, StateReport } from './types'

/**
 * Where a document stands and which transitions the request's principal may do now; those a guard holds back carry its problem.
 * @throws NOT_FOUND
 */
export const reportStates = async (args: { collection: string; id: string; req: PayloadRequest }): Promise<StateReport[]> => {
  const { id, req } = args
  const collection = req.payload.collections[args.collection]?.config
  if (!collection) throw new NotFound({ id: args.collection, kind: 'collection' })
  const { doc } = await findForTransition({ collection, id, overrideAccess: false, req })
  const canUpdate = await mayUpdate(collection, doc, req)
  const reports: StateReport[] = []
  for (const machine of statesOf(collection)) {
    const field = machine.field.name
    const state = String(doc[field])
    const transitions = canUpdate ? await legalTransitions(machine, doc, req) : []
    reports.push({ field, label: labelOf(machine, state), state, transitions })
  }
  return reports
}

const legalTransitions = async (machine: StateMachine, doc: StatefulDocument, req: PayloadRequest): Promise<LegalTransition[]> => {
  const field = machine.field.name
  const principal = await principalOf(req)
  const moves = Object.entries(machine.transitions[String(doc[field])] ?? {}).filter(([name]) =>
    isTransitionPermitted({ doc, name, permissions: machine.permissions, principal }),
  )
  const legal: LegalTransition[] = []
  for (const [name, to] of moves) {
    const problem = await machine.requires[name]?.({ doc: { ...doc, [field]: to }, previous: doc, req })
    legal.push({ confirm: machine.confirm.includes(name), label: labelOf(machine, name), name, problem: problem ?? null, to, toLabel: labelOf(machine, to) })
  }
  return legal
}

const mayUpdate = async (collection: SanitizedCollectionConfig, doc: StatefulDocument, req: PayloadRequest): Promise<boolean> => {
  const access = await collection.access.update({ data: doc, id: doc.id, req })
  if (typeof access === 'boolean') return access
  const where = { and: [{ id: { equals: doc.id } }, access] }
  const { totalDocs } = await req.payload.count({ collection: collection.slug, overrideAccess: true, req, where })
  return totalDocs > 0
}
