import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { assembleContext, type ContextPart } from '@/plugins/agents/operations/assembleContext'
import { documentReader } from '@/plugins/agents/operations/documentReader'
import { delayedWrites } from '@/src/db/delayedWrites'
import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'

import type { Seeded } from './seedSide'

const BUDGET = 12_000
const WARM_UP = 20
/** What a skill reads of the starter library for one question. */
const PATHS = ['/agents/skills/content-generator', '/playbooks/client-types/default', '/procedures/workflows/default', '/checklists/default-qa', '/templates/creative-brief', '/policies/client-confidentiality']
const PERSONA = 'You plan the work of a studio. '.repeat(40)

export type ContextTimes = { /** Record and documents read as the agent, then put together. */ all: number[]; /** Put together alone. */ assembled: number[]; documents: number; tokens: number }

/**
 * Milliseconds from the start of a question to the texts that a model is given: the record and the documents are read as the agent (visibility and dates hold), text
 * from outside is marked, all of it is cut to the budget. More is there than fits. The library must have been installed.
 */
export const measureContext = async (payload: Payload, { organization }: Pick<Seeded, 'organization'>, calls: number): Promise<ContextTimes> => {
  const [brief] = await sql(payload)<{ id: string }>('select id from briefs where organization_id = $1 limit 1', [organization])
  if (!brief) throw new Error('there is no brief to ask about')
  const agent = { id: 'content-generator', kind: 'agent' as const, organization, permissions: ['brief:read'] }
  const invocation = { entityId: null, entityType: null, id: newId(), organization, skillSlug: 'content-generator' }
  const times: ContextTimes = { all: [], assembled: [], documents: 0, tokens: 0 }
  for (let call = 0; call < WARM_UP + calls; call += 1) {
    const req = await createLocalReq({ context: { principal: agent } }, payload)
    // Usages are noted after the run, with other late writes; here they are not kept.
    const log = delayedWrites(payload, 3_600_000)
    const began = performance.now()
    const readDocument = documentReader({ agent, invocation, log, now: new Date(), req })
    const record = await payload.findByID({ collection: 'briefs', depth: 0, id: brief.id, overrideAccess: false, req })
    const documents = (await Promise.all(PATHS.map((path) => readDocument([path])))).filter((found) => found !== null)
    const read = performance.now()
    const parts: ContextPart[] = [
      { isRequired: true, label: 'persona', text: PERSONA },
      { isRequired: true, label: 'task', text: 'Write the text of this deliverable, ready for review.' },
      ...documents.map(({ content, path }) => ({ label: path, text: content })),
      ...Array.from({ length: 12 }, (_, at) => ({ isUntrusted: true, label: `mail ${at}`, text: JSON.stringify(record) })),
    ]
    const { usedTokens } = assembleContext(parts, BUDGET)
    const ended = performance.now()
    log.clear()
    if (documents.length === 0) throw new Error('no document was read')
    if (call < WARM_UP) continue
    times.all.push(ended - began)
    times.assembled.push(ended - read)
    Object.assign(times, { documents: documents.length, tokens: usedTokens })
  }
  return times
}
