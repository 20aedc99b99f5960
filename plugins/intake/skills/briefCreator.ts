import { z } from 'zod'

import { playbookFrontmatter } from '@/src/library/frontmatter/playbookFrontmatter'
import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'

import { DocumentMissing } from '../errors'
import { describeBrief } from './describeBrief'
import { extractionSchema } from './extractionSchema'
import { requesterOf } from './requesterOf'
import { understandRequest } from './understandRequest'

const input = z.looseObject({
  client_context: z.record(z.string(), z.unknown()).optional(),
  clientRequestId: z.string().optional(),
  // The skill's own spelling, and the one of requests and briefs.
  priority: z.enum(['low', 'medium', 'high', 'urgent', 'LOW', 'MEDIUM', 'HIGH', 'URGENT']).nullish(),
  request_details: z.string().max(50_000).optional(),
})
const output = z.object({
  draft_brief: z.object({ briefType: z.string(), deadline: z.string().optional(), description: z.string(), priority: z.string(), title: z.string() }).nullable(),
  suggestions: z.object({ deliverables: z.array(z.string()), extraction: extractionSchema.optional() }),
  warnings: z.array(z.string()),
})

/**
 * Drafts a brief from free text, for a person to look at: it writes no brief when a client's request is taken in by `intake-processor`, and creates one as it was drafted when
 * somebody asks for it with details of their own.
 */
export const briefCreator = defineSkill({
  actionCategory: 'brief',
  category: 'CONTENT_CREATION',
  dependsOn: ['time-estimator', 'resource-optimizer'],
  description: 'Drafts a brief from what is asked for, with what to hand over and what is still to be asked.',
  documentPath: '/agents/skills/brief-creator',
  handler: async (context) => {
    const request = context.input.clientRequestId || context.entity ? await subjectOf(context, 'client-requests', 'clientRequestId') : null
    const text = textOf(context.input.request_details) ?? textOf(request?.description)
    if (!text) return { effects: [], output: { draft_brief: null, suggestions: { deliverables: [] }, warnings: ['Nothing was said about what is needed.'] }, summary: 'There is nothing to make a brief of.' }
    const clientId = textOf(context.input.client_context?.clientId) ?? relationId(request?.client)
    const client = clientId ? await context.findByID({ collection: 'clients', id: clientId }) : null
    const kind = (textOf(client?.clientType) ?? textOf(client?.industry))?.trim().toLowerCase().replace(/[\s_]+/g, '-')
    const paths = [...(kind ? [`/playbooks/client-types/${kind}.md`] : []), '/playbooks/client-types/default.md']
    const document = await context.step('read_playbook', () => context.document(...paths))
    if (!document) throw new DocumentMissing({ paths, skill: 'brief-creator' })
    const asked = { now: context.now, requestedDueDate: textOf(request?.requestedDueDate), text, title: textOf(request?.title) }
    const { extraction } = await context.step('understand_request', () => understandRequest(asked, { context, document, playbook: readFrontmatter(playbookFrontmatter, document) }))
    const priority = context.input.priority?.toUpperCase() ?? extraction.priority
    const from = request ? requesterOf(null, request) : (textOf(client?.name) ?? 'the client')
    const draft = { briefType: extraction.briefType, ...(extraction.deadline ? { deadline: extraction.deadline } : {}), description: describeBrief({ from, text }, extraction), priority, title: extraction.title }
    const isAskedFor = !request && context.event === null
    return {
      confidence: Math.max(0.4, 0.9 - 0.1 * extraction.missing.length),
      effects: isAskedFor
        ? [{ collection: 'briefs', data: { ...draft, client: client?.id, deadline: extraction.deadline && `${extraction.deadline}T12:00:00.000Z`, deliverablesRequested: extraction.deliverables, missingInformation: extraction.missing, source: 'agent' }, kind: 'create' }]
        : [],
      output: { draft_brief: draft, suggestions: { deliverables: extraction.deliverables.map(({ quantity, title }) => `${quantity} × ${title}`), extraction }, warnings: extraction.missing.map(({ question }) => question) },
      summary: `Drafted "${draft.title}" (${draft.briefType.toLowerCase().replaceAll('_', ' ')}${draft.deadline ? `, by ${draft.deadline}` : ''}); ${extraction.missing.length} questions to ask.`,
    }
  },
  input,
  name: 'Brief creator',
  output,
  requiredPermissions: ['brief:create', 'client:read', 'client-request:read', 'user:read'],
  slug: 'brief-creator',
  triggers: [
    { event: 'client_request.submitted', priority: 5 },
  ],
  version: '1.0.0',
})
