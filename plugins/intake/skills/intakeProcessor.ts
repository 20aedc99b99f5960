import { z } from 'zod'

import { playbookFrontmatter } from '@/src/library/frontmatter/playbookFrontmatter'
import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext, SkillResult } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { DocumentMissing } from '../errors'
import { extractionSchema } from './extractionSchema'
import { intakeEffects } from './intakeEffects'
import { requesterOf } from './requesterOf'
import { understandRequest } from './understandRequest'

const input = z.looseObject({ clientRequestId: z.string().min(1) })
const output = z.object({ by: z.enum(['model', 'rules', 'nothing']), extraction: extractionSchema.optional(), playbook: z.string().optional() })

const asPath = (name: string) => name.trim().toLowerCase().replace(/[\s_]+/g, '-')
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const readPlaybook = async (context: SkillContext<unknown>, kind?: string) => {
  const paths = [...(kind ? [`/playbooks/client-types/${asPath(kind)}.md`] : []), '/playbooks/client-types/default.md']
  const document = await context.document(...paths)
  if (!document) throw new DocumentMissing({ paths, skill: 'intake-processor' })
  return { document, playbook: readFrontmatter(playbookFrontmatter, document) }
}

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const request = await context.findByID({ collection: 'client-requests', id: context.input.clientRequestId })
  if (!request || request.status !== 'RECEIVED') {
    return { effects: [], output: { by: 'nothing' }, summary: request ? 'This request was taken in already.' : 'This request is gone.' }
  }
  const [clientId, contactId] = [relationId(request.client), relationId(request.contact)]
  const contact = await context.step('find_contact', async () => {
    if (contactId) return context.findByID({ collection: 'contacts', id: contactId })
    const email = textOf(request.requestorEmail)
    return email ? ((await context.find({ collection: 'contacts', limit: 1, where: { email: { equals: email.toLowerCase() } } }))[0] ?? null) : null
  })
  const owner = clientId ?? relationId(contact?.company)
  const client = owner ? await context.findByID({ collection: 'clients', id: owner }) : null
  const { document, playbook } = await context.step('read_playbook', () => readPlaybook(context, textOf(client?.clientType) ?? textOf(client?.industry)))
  const { by, extraction } = await context.step('understand_request', () =>
    understandRequest(
      { now: context.now, requestedDueDate: textOf(request.requestedDueDate), text: String(request.description ?? ''), title: textOf(request.title) },
      { context, document, playbook },
    ),
  )
  const type = extraction.briefType.toLowerCase().replaceAll('_', ' ')
  return {
    confidence: Math.max(0.4, Math.min(0.95, 0.95 - 0.1 * extraction.missing.length - (extraction.reasons.briefType.includes('default') ? 0.15 : 0))),
    effects: intakeEffects({ client, contact, extraction, organization: context.organization, request: { ...request, id: String(request.id) } }),
    output: { by, extraction, playbook: document.path },
    summary:
      `${requesterOf(contact, request)} asks for "${extraction.title}" (${type}, ${extraction.priority.toLowerCase()} priority${extraction.deadline ? `, by ${extraction.deadline}` : ', no date said'}). ` +
      (extraction.missing.length > 0 ? `${plural(extraction.missing.length, 'question')} to ask: ${extraction.missing.map(({ label }) => label.toLowerCase()).join(', ')}.` : 'Nothing is missing to start.'),
  }
}

/** Takes in a client's request and makes a brief of it (B000-063). Reads `/playbooks/client-types/{type}`. */
export const intakeProcessor = defineSkill({
  actionCategory: 'brief',
  category: 'CONTENT_CREATION',
  description: "Turns a client's request into a brief with type, deadline, priority, deliverables and open questions.",
  documentPath: '/agents/skills/intake-processor',
  handler,
  input,
  name: 'Intake processor',
  output,
  requiredPermissions: [
    'client-request:read', 'client-request:update', 'brief:create', 'client:read', 'contact:read', 'contact:create', 'contact-activity:create', 'project:read',
  ],
  slug: 'intake-processor',
  triggers: [{ event: 'client_request.submitted', priority: 100 }],
  version: '1.0.0',
})
