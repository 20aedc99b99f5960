import type { PayloadRequest } from 'payload'

import { actAs } from '@/src/access/actAs'
import type { Principal } from '@/src/access/types'
import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'
import type { SkillDocument } from '@/src/skills/types'

import type { Invocation } from '../types'

type Agent = Extract<Principal, { kind: 'agent' }>

type Args = {
  agent: Agent
  invocation: Pick<Invocation, 'entityId' | 'entityType' | 'id' | 'organization' | 'skillSlug'>
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
export const readDocument = async ({ agent, invocation, now, paths, req }: Args): Promise<null | SkillDocument> => {
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
  await sql(req)(
    `insert into document_usages (id, organization_id, document_id, used_at, used_by, usage_type, entity_type, entity_id, invocation_id, created_at, updated_at)
     values ($1, $2, $3, clock_timestamp(), $4, 'AGENT_CONTEXT', $5, $6, $7, clock_timestamp(), clock_timestamp())`,
    [newId(), invocation.organization, found.id, invocation.skillSlug, invocation.entityType, invocation.entityId, invocation.id],
  )
  return {
    content: String(found.content ?? ''),
    frontmatter: (found.frontmatter ?? {}) as Record<string, unknown>,
    id: String(found.id),
    path: String(found.path),
    title: String(found.title),
    version: Number(found.version ?? 1),
  }
}
