import type { PayloadRequest } from 'payload'

import { actAs } from '@/src/access/actAs'
import type { Principal } from '@/src/access/types'
import type { DelayedWrites } from '@/src/db/delayedWrites'
import { newId } from '@/src/ids/newId'
import type { SkillDocument } from '@/src/skills/types'

import type { Invocation } from '../types'
import { usagesWrite } from './usagesWrite'

type Agent = Extract<Principal, { kind: 'agent' }>

type Args = {
  agent: Agent
  invocation: Pick<Invocation, 'entityId' | 'entityType' | 'id' | 'organization' | 'skillSlug'>
  /** Where the usage is noted. */
  log: DelayedWrites
  now: Date
  paths: string[]
  req: PayloadRequest
}

/** Documents are stored without the extension that the seeds write. */
const toPath = (path: string): string => path.trim().replace(/\.md$/, '')

/**
 * The first of the paths with a published document that is in effect and that the agent's initiator (without one: the whole
 * team) may see. Its usage is logged (B000-021). Every skill may read knowledge (B000-002), so that no skill has to ask for it.
 */
export const readDocument = async ({ agent, invocation, log, now, paths, req }: Args): Promise<null | SkillDocument> => {
  const wanted = paths.map(toPath)
  const reader: Agent = { ...agent, permissions: [...agent.permissions, 'knowledge-document:read'] }
  const moment = now.toISOString()
  const { docs } = await req.payload.find({
    collection: 'knowledge-documents',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req: actAs(req, reader),
    where: {
      and: [
        { organization: { equals: invocation.organization } },
        { path: { in: wanted } },
        { status: { equals: 'PUBLISHED' } },
        { or: [{ effectiveDate: { exists: false } }, { effectiveDate: { less_than_equal: moment } }] },
        { or: [{ expirationDate: { exists: false } }, { expirationDate: { greater_than: moment } }] },
      ],
    },
  })
  const found = wanted.map((path) => docs.find((doc) => doc.path === path)).find((doc) => doc !== undefined)
  if (!found) return null
  log.add(usagesWrite, [{
    document: found.id,
    entity_id: invocation.entityId,
    entity_type: invocation.entityType,
    id: newId(),
    invocation: invocation.id,
    organization: invocation.organization,
    skill: invocation.skillSlug,
    used_at: new Date().toISOString(),
  }])
  return {
    content: String(found.content ?? ''),
    frontmatter: (found.frontmatter ?? {}) as Record<string, unknown>,
    id: String(found.id),
    path: String(found.path),
    title: String(found.title),
    version: Number(found.version ?? 1),
  }
}
