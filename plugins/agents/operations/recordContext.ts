import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { Journal } from './journal'
import type { PreparedInvocation } from './prepareInvocation'

type Args = { invocation: string; journal: Journal; modelName: string | undefined; prepared: PreparedInvocation }

/** Pins what a run ran with: versions of skill, documents and persona, and everything it read. */
export const recordContext = async (source: Payload | PayloadRequest, { invocation, journal, modelName, prepared }: Args): Promise<void> => {
  const { definition, entity, persona, skill } = prepared
  const pins = {
    documents: journal.documents(),
    model: modelName,
    persona: persona && { slug: persona.slug, updatedAt: persona.updatedAt },
    skill: { code: definition.version, slug: skill.slug, version: skill.version },
  }
  await sql(source)('update agent_invocations set agent_version = $4, journal = $2::jsonb, pins = $3::jsonb where id = $1', [
    invocation, journal.stored({ entity, persona }), JSON.stringify(pins), skill.version,
  ])
}
