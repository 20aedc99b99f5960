import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'

import { briefStale } from './briefStale'

const output = z.object({ message: z.string(), nudged: z.string().nullable() })

/** Tells the assignee of a stale brief, in the inbox, how long it has been waiting. */
export const briefNudger = defineSkill({
  actionCategory: 'notification',
  category: 'COMMUNICATION',
  description: 'Reminds the assignee of a brief that nobody touched for days',
  documentPath: '/agents/skills/brief-nudger',
  handler: async ({ entity, input, now }) => {
    if (!entity) return { effects: [], output: { message: 'The brief is gone', nudged: null }, summary: 'The brief is gone; nobody to remind.' }
    const since = new Date(input.staleSince ?? String(entity.updatedAt))
    const days = Math.floor((now.getTime() - since.getTime()) / 86_400_000)
    const message = `“${String(entity.title)}” has been waiting for ${days} days`
    const assignee = entity.assignee ? String(entity.assignee) : null
    return {
      effects: [
        { collection: 'nudges', data: { brief: entity.id, message }, kind: 'create' },
        ...(assignee
          ? [{ collection: 'notifications', data: { message, title: 'A brief is waiting', type: 'reminder', user: assignee }, kind: 'create' as const }]
          : []),
      ],
      output: { message, nudged: assignee },
      summary: assignee ? `Reminded the assignee: ${message}.` : `${message}, and nobody is assigned to it.`,
    }
  },
  // What the event carries is what the skill gets; by hand it may be left out.
  input: z.looseObject(briefStale.payload.partial().shape),
  name: 'Brief nudger',
  output,
  requiredPermissions: ['brief:read', 'nudge:create', 'notification:create'],
  slug: 'brief-nudger',
  triggers: [{ event: briefStale.name }],
  version: '1.0.0',
})
