import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { daysBetween } from '@/src/skills/daysBetween'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'

const SILENT = new Set(['ARCHIVED', 'BOUNCED', 'DO_NOT_CONTACT', 'UNSUBSCRIBED'])
const DAY_MS = 86_400_000

/** Suggests how to take up contact again with somebody who was quiet for 30 days. Never writes to the person. */
export const reEngagementSuggester = defineSkill({
  actionCategory: 'email',
  category: 'COMMUNICATION',
  description: 'Suggests how to take up contact again after a silence, as a task for the owner.',
  documentPath: '/agents/skills/re-engagement-suggester',
  handler: async (context) => {
    const contact = await subjectOf(context, 'contacts', 'contactId')
    const nothing = (summary: string) => ({ effects: [], output: { channel: 'none' as const, opening: '' }, summary })
    if (!contact) return nothing('This contact is gone.')
    if (SILENT.has(String(contact.status))) return nothing(`${String(contact.fullName)} does not want to be contacted, or cannot be.`)
    const [last] = await context.find({ collection: 'contact-activities', limit: 1, sort: '-createdAt', where: { contact: { equals: contact.id } } })
    const quiet = Math.round(daysBetween(last?.createdAt ?? contact.lastContactedAt ?? contact.createdAt, context.now) ?? 0)
    const channel = contact.phone && ['CALL_INBOUND', 'CALL_OUTBOUND', 'MEETING'].includes(String(last?.activityType)) ? 'call' : contact.email ? 'email' : contact.phone ? 'call' : 'none'
    if (channel === 'none') return nothing(`${String(contact.fullName)} has neither mail nor phone.`)
    const topic = textOf(last?.subject)
    const opening = topic ? `Take up "${topic}", which was the last thing you spoke about ${quiet} days ago.` : `You have not spoken for ${quiet} days; ask what they are planning.`
    const owner = relationId(contact.owner)
    const open = await context.find({ collection: 'crm-tasks', limit: 1, where: { and: [{ contact: { equals: contact.id } }, { status: { in: ['PENDING', 'IN_PROGRESS'] } }] } })
    const title = `${channel === 'call' ? 'Call' : 'Write to'} ${String(contact.fullName)} again`
    return {
      effects: owner && open.length === 0
        ? [{ collection: 'crm-tasks', data: { assignedTo: owner, client: relationId(contact.company), contact: contact.id, description: opening, dueDate: new Date(context.now.getTime() + 3 * DAY_MS).toISOString(), taskType: channel === 'call' ? 'CALL' : 'EMAIL', title }, kind: 'create', reason: `Nothing for ${quiet} days.` }]
        : [],
      output: { channel, opening },
      summary: `${title}: ${opening}${owner ? '' : ' Nobody owns the contact, so there is no task.'}`,
    }
  },
  input: z.looseObject({ contactId: z.string().optional() }),
  name: 'Re-engagement suggester',
  output: z.object({ channel: z.enum(['call', 'email', 'none']), opening: z.string() }),
  requiredPermissions: ['contact:read', 'contact-activity:read', 'crm-task:create', 'crm-task:read'],
  slug: 're-engagement-suggester',
  triggers: [{ event: 'contact.inactive', priority: 20 }],
  version: '1.0.0',
})
