import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'

import { engagementOf } from './engagementOf'

/** Keeps a contact's engagement score current as things happen. */
export const relationshipScorer = defineSkill({
  actionCategory: 'scoring',
  category: 'DATA_PROCESSING',
  description: 'Scores how alive the relationship with a contact is, from what happened and when.',
  documentPath: '/agents/skills/relationship-scorer',
  handler: async (context) => {
    const id = textOf(context.input.contactId) ?? relationId((await subjectOf(context, 'contact-activities', 'contactActivityId'))?.contact)
    const contact = id ? await context.findByID({ collection: 'contacts', id }) : null
    if (!contact) return { effects: [], output: { inbound: 0, outbound: 0, score: 0, trend: 'steady' as const }, summary: 'This contact is gone.' }
    const activities = await context.find({ collection: 'contact-activities', limit: 300, sort: '-createdAt', where: { contact: { equals: contact.id } } })
    const { daysQuiet: _, ...engagement } = engagementOf(activities, context.now)
    return {
      confidence: Math.min(0.9, 0.3 + activities.length / 30),
      effects: [{ collection: 'contacts', data: { engagementScore: engagement.score, lastScoreUpdate: context.now.toISOString() }, id: String(contact.id), kind: 'update' }],
      output: engagement,
      summary: `${String(contact.fullName)}: ${engagement.score} of 100, ${engagement.trend}; ${engagement.inbound} from them, ${engagement.outbound} from us.`,
    }
  },
  input: z.looseObject({ contactActivityId: z.string().optional(), contactId: z.string().optional() }),
  name: 'Relationship scorer',
  output: z.object({ inbound: z.number(), outbound: z.number(), score: z.number().min(0).max(100), trend: z.enum(['falling', 'rising', 'steady']) }),
  requiredPermissions: ['contact:read', 'contact:update', 'contact-activity:read'],
  slug: 'relationship-scorer',
  triggers: [{ debounceField: 'payload.contactId', debounceMs: 5000, event: 'contact.activity', priority: 10 }],
  version: '1.0.0',
})
