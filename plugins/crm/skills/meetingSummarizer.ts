import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { sentencesOf } from '@/src/skills/sentencesOf'
import { sentimentOf } from '@/src/skills/sentimentOf'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'

const result = z.object({ actionItems: z.array(z.string()), keyDecisions: z.array(z.string()), sentiment: z.string(), summary: z.string() })

/** Agent type `meeting_summarizer` of seed 004: what a meeting came to, from its transcript or notes; with a model in its words, without in the meeting's own. */
export const meetingSummarizer = defineSkill({
  actionCategory: 'meeting',
  aliases: ['meeting_summarizer'],
  category: 'CONTENT_ANALYSIS',
  description: 'Summarizes a meeting: what was said, decided and is to be done.',
  documentPath: '/agents/skills/meeting-summarizer',
  handler: async (context) => {
    const meeting = await subjectOf(context, 'lead-meetings', 'leadMeetingId')
    const text = textOf(context.input.transcript) ?? textOf(meeting?.internalNotes) ?? textOf(meeting?.description)
    const none = { actionItems: [], keyDecisions: [], sentiment: 'NEUTRAL', summary: '' }
    if (!meeting || !text) return { effects: [], output: none, summary: meeting ? 'The meeting has neither transcript nor notes.' : 'This meeting is gone.' }
    const { actions, decisions, summary } = sentencesOf(text)
    const mood = sentimentOf(text)
    const native = { actionItems: actions, keyDecisions: decisions, sentiment: mood.sentiment, summary }
    const found = context.model
      ? (await context.step('generate_response', () => context.ask({ schema: result, task: 'Summarize this meeting in three sentences, list what is to be done and what was decided. Say only what is in the text. sentiment is VERY_POSITIVE, POSITIVE, NEUTRAL, NEGATIVE or VERY_NEGATIVE.', untrusted: [{ source: 'title', text: String(meeting.title) }, { source: 'transcript', text }] }))).object
      : native
    return {
      confidence: context.model ? 0.8 : 0.5,
      effects: [{
        collection: 'lead-meetings',
        data: { actionItems: found.actionItems, keyDecisions: found.keyDecisions, sentimentAnalysis: { score: mood.score, sentiment: found.sentiment }, summary: found.summary, transcriptProcessed: true },
        id: String(meeting.id),
        kind: 'update',
      }],
      output: found,
      summary: `"${String(meeting.title)}": ${found.keyDecisions.length} decisions, ${found.actionItems.length} things to do.`,
    }
  },
  input: z.looseObject({ leadMeetingId: z.string().optional(), transcript: z.string().max(200_000).optional() }),
  name: 'Meeting summarizer',
  output: result,
  requiredPermissions: ['lead-meeting:read', 'lead-meeting:update'],
  slug: 'meeting-summarizer',
  timeoutMs: 60_000,
  triggers: [{ event: 'meeting.completed', priority: 30 }],
  version: '1.0.0',
})
