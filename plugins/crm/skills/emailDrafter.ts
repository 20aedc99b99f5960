import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'
import { renderTemplate } from '@/src/templates/renderTemplate'

const draft = z.object({ body: z.string().min(10), subject: z.string().min(3).max(200) })

/**
 * Agent type `email_drafter` of seed 004: a draft for a person to look at, never a mail that is sent. Fills the named e-mail template; without one it asks the
 * model, and without that it says what to configure.
 */
export const emailDrafter = defineSkill({
  actionCategory: 'email',
  aliases: ['email_drafter'],
  category: 'COMMUNICATION',
  description: 'Drafts a mail to a lead from a template or with the model; a person sends it.',
  documentPath: '/agents/skills/email-drafter',
  handler: async (context) => {
    const { actionId, purpose = 'follow up', templateId } = context.input
    const lead = await subjectOf(context, 'leads', 'leadId')
    if (!lead) return { effects: [], output: { body: '', subject: '', to: '' }, summary: 'This lead is gone.' }
    const template = templateId ? await context.findByID({ collection: 'email-templates', id: templateId }) : null
    const scope = { company: lead.company ?? '', firstName: String(lead.name).split(' ')[0], lead: { company: lead.company, name: lead.name, projectType: lead.projectType }, purpose }
    const threads = await context.find({ collection: 'lead-threads', limit: 3, sort: '-lastMessageAt', where: { lead: { equals: lead.id } } })
    const written = template
      ? { body: await renderTemplate(String(textOf(template.bodyText) ?? textOf(template.bodyHtml) ?? ''), scope, 'text'), subject: await renderTemplate(String(template.subject ?? ''), scope, 'text') }
      : (
          await context.step('generate_response', () =>
            context.ask({
              facts: { purpose, status: lead.status },
              schema: draft,
              task: 'Draft a short, friendly mail to this lead for the given purpose. Promise nothing: no prices, no dates. Plain text, no signature.',
              untrusted: [{ source: 'lead', text: JSON.stringify(scope.lead) }, ...(textOf(lead.notes) ? [{ source: 'notes about the lead', text: String(lead.notes) }] : []), ...threads.map(({ snippet, subject }) => ({ source: 'mail thread', text: `${String(subject ?? '')}\n${String(snippet ?? '')}` }))],
            }),
          )
        ).object
    const content = { ...written, to: String(lead.email) }
    return {
      confidence: template ? 0.8 : 0.6,
      effects: actionId
        ? [{ collection: 'lead-actions', data: { draftContent: content }, id: actionId, kind: 'update' as const }]
        : [{ collection: 'lead-actions', data: { actionType: 'send_email', aiConfidence: 0.6, aiGenerated: true, aiReasoning: `A draft to ${purpose}.`, assignedTo: relationId(lead.assignedTo), draftContent: content, lead: lead.id, title: `Send "${content.subject}" to ${String(lead.name)}`.slice(0, 200) }, kind: 'create' as const }],
      output: content,
      summary: `Drafted "${content.subject}" to ${String(lead.name)}${template ? ' from a template' : ''}; nothing was sent.`,
    }
  },
  input: z.looseObject({ actionId: z.string().optional(), leadId: z.string().optional(), purpose: z.string().max(500).optional(), templateId: z.string().optional() }),
  name: 'Email drafter',
  output: z.object({ body: z.string(), subject: z.string(), to: z.string() }),
  requiredPermissions: ['lead:read', 'lead-thread:read', 'lead-action:create', 'lead-action:read', 'lead-action:update', 'email-template:read'],
  slug: 'email-drafter',
  timeoutMs: 60_000,
  triggers: [],
  version: '1.0.0',
})
