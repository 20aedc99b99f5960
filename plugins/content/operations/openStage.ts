import type { PayloadRequest } from 'payload'

import { relationId } from '@/src/states/relationId'

import { WorkflowBlocked } from '../errors'
import type { Fields } from '../types'
import { tellClient } from './tellClient'
import { tellStaff } from './tellStaff'
import type { Stage } from './workflowOf'

const DAY_MS = 86_400_000

type Assignee = { assignedTo: string; assignedToType: 'client'; client: string } | { assignedTo: string; assignedToType: 'role' | 'user' }

const assigneeOf = (stage: Stage, entry: Fields): Assignee => {
  const [kind, ...rest] = stage.assignTo.split(':')
  const who = rest.join(':')
  if (kind === 'role') return { assignedTo: who, assignedToType: 'role' }
  if (kind === 'user') return { assignedTo: who, assignedToType: 'user' }
  const client = relationId(entry.client)
  if (!client) throw new WorkflowBlocked({ asked: `go to the stage '${stage.name}'`, entry: String(entry.id), legal: ['set its client', 'choose a workflow without a client'], reason: 'the stage is answered by the client and the entry has none' })
  return { assignedTo: client, assignedToType: 'client', client }
}

/** Asks for the approval of one stage (B001-026), with the day it is due; whoever is asked is told: people of a client in the portal, ours in the admin. */
export const openStage = async (req: PayloadRequest, entry: Fields, stage: Stage): Promise<void> => {
  const dueDate = stage.dueInDays === null ? null : new Date(Date.now() + stage.dueInDays * DAY_MS).toISOString()
  const organization = relationId(entry.organization) ?? ''
  const assignee = assigneeOf(stage, entry)
  const { id } = await req.payload.create({
    collection: 'content-revisions',
    data: { ...assignee, dueDate, entry: entry.id, organization, stageName: stage.name, stageOrder: stage.order } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (assignee.assignedToType === 'client') await tellClient(req, { client: assignee.client, dueDate, entry, organization, stage: String(id) })
  else await tellStaff(req, { ...assignee, dueDate, entry, organization, stage: { id: String(id), name: stage.name } })
}
