import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'

import { engagementOf } from './engagementOf'

type Person = { daysQuiet: number | undefined; name: string; score: number; trend: string }

/** Reads how the relationship with a client as a whole stands: who carries it, who went quiet, what hangs on one person. */
export const relationshipAnalyzer = defineSkill({
  actionCategory: 'scoring',
  category: 'CONTENT_ANALYSIS',
  description: 'Says how the relationship with a client stands: who carries it, who went quiet, what hangs on one person.',
  documentPath: '/agents/skills/relationship-analyzer',
  handler: async (context) => {
    const client = await subjectOf(context, 'clients', 'clientId')
    if (!client) return { effects: [], output: { people: [], risks: [], score: 0 }, summary: 'This client is gone.' }
    const contacts = await context.find({ collection: 'contacts', limit: 50, sort: '-lastContactedAt', where: { company: { equals: client.id } } })
    const activities = await context.find<Record<string, unknown> & { id: string }>({ collection: 'contact-activities', limit: 500, sort: '-createdAt', where: { contact: { in: contacts.map(({ id }) => id) } } })
    const people: Person[] = contacts
      .map((contact) => ({ name: String(contact.fullName), ...engagementOf(activities.filter(({ contact: of }) => of === contact.id), context.now) }))
      .map(({ daysQuiet, name, score, trend }) => ({ daysQuiet, name, score, trend }))
      .sort((a, b) => b.score - a.score)
    const alive = people.filter(({ score }) => score >= 30)
    const risks = [
      ...(contacts.length === 0 ? ['There is no contact at this client.'] : []),
      ...(contacts.length > 0 && alive.length === 1 ? [`Everything hangs on ${alive[0]?.name}.`] : []),
      ...(contacts.length > 0 && alive.length === 0 ? ['Nobody there is in touch with us.'] : []),
      ...people.filter(({ daysQuiet, score }) => score < 30 && (daysQuiet ?? 0) > 60).slice(0, 3).map(({ daysQuiet, name }) => `${name} has been quiet for ${daysQuiet} days.`),
    ]
    const score = people.length === 0 ? 0 : Math.round(people.slice(0, 3).reduce((sum, person) => sum + person.score, 0) / Math.min(3, people.length))
    return {
      effects: [],
      output: { people: people.slice(0, 10).map(({ name, score: points, trend }) => ({ name, score: points, trend })), risks, score },
      summary: `${String(client.name)}: ${score} of 100 over ${people.length} contacts. ${risks[0] ?? 'Nothing stands out.'}`,
    }
  },
  input: z.looseObject({ clientId: z.string().optional() }),
  name: 'Relationship analyzer',
  output: z.object({ people: z.array(z.object({ name: z.string(), score: z.number(), trend: z.string() })), risks: z.array(z.string()), score: z.number() }),
  requiredPermissions: ['client:read', 'contact:read', 'contact-activity:read'],
  slug: 'relationship-analyzer',
  triggers: [],
  version: '1.0.0',
})
