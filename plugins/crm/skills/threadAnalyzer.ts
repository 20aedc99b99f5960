import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { sentencesOf } from '@/src/skills/sentencesOf'
import { sentimentOf } from '@/src/skills/sentimentOf'
import { subjectOf } from '@/src/skills/subjectOf'

const TOPICS: [topic: string, words: RegExp][] = [
  ['budget', /\b(budget|price|pricing|cost|quote|invoice|payment)\b/i],
  ['timing', /\b(deadline|date|schedule|delay|urgent|asap|when|calendar)\b/i],
  ['scope', /\b(scope|deliverable|requirement|change|revision|feature)\b/i],
  ['contract', /\b(contract|terms|legal|nda|sign)\b/i],
  ['meeting', /\b(meet|call|zoom|teams|agenda)\b/i],
  ['complaint', /\b(complain|disappointed|unacceptable|refund|problem)\b/i],
]

/** Agent type `thread_analyzer` of seed 004: mood, topics and open points of a mail thread, and whose turn it is. */
export const threadAnalyzer = defineSkill({
  actionCategory: 'email',
  aliases: ['thread_analyzer'],
  category: 'CONTENT_ANALYSIS',
  description: 'Reads a mail thread: mood, topics, what is to be done, and whose turn it is.',
  documentPath: '/agents/skills/thread-analyzer',
  handler: async (context) => {
    const thread = await subjectOf(context, 'lead-threads', 'leadThreadId')
    if (!thread) return { effects: [], output: { actionItems: [], awaitingReply: false, sentiment: 'NEUTRAL', topics: [] }, summary: 'This thread is gone.' }
    const text = [thread.subject, thread.snippet, context.input.text].filter(Boolean).join('\n')
    const mood = sentimentOf(text)
    const found = { actionItems: sentencesOf(text).actions, awaitingReply: thread.lastMessageFrom === 'lead', sentiment: mood.sentiment, topics: TOPICS.filter(([, words]) => words.test(text)).map(([topic]) => topic) }
    return {
      confidence: mood.known > 0 ? 0.6 : 0.4,
      effects: [{ collection: 'lead-threads', data: { ...found, sentiment: found.sentiment.toLowerCase() }, id: String(thread.id), kind: 'update' }],
      output: found,
      summary: `"${String(thread.subject ?? 'No subject')}" is about ${found.topics.join(', ') || 'nothing in particular'}; ${found.awaitingReply ? 'they wait for us' : 'it is not our turn'}.`,
    }
  },
  input: z.looseObject({ leadThreadId: z.string().optional(), text: z.string().max(100_000).optional() }),
  name: 'Thread analyzer',
  output: z.object({ actionItems: z.array(z.string()), awaitingReply: z.boolean(), sentiment: z.string(), topics: z.array(z.string()) }),
  requiredPermissions: ['lead-thread:read', 'lead-thread:update'],
  slug: 'thread-analyzer',
  triggers: [{ event: 'thread.updated', debounceMs: 3000, priority: 20 }],
  version: '1.0.0',
})
