import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'

import { readLatestEntry } from './readLatestEntry'
import { sumUpRequests, type Request } from './sumUpRequests'

const output = z.object({
  changes: z.array(z.object({ by: z.array(z.string()), field: z.string(), kind: z.string(), text: z.string() })),
  contradictions: z.array(z.object({ one: z.string(), other: z.string() })),
  questions: z.array(z.string()),
})
const nothing = { changes: [], contradictions: [], questions: [] }

/** Sums up what is wanted when changes to content are requested: feedback and open comments, in the words of those who asked. */
export const revisionSummarizer = defineSkill({
  actionCategory: 'quality',
  category: 'CONTENT_ANALYSIS',
  description: 'Sums up what is wanted when changes to content are requested.',
  documentPath: '/agents/skills/revision-summarizer',
  handler: async (context) => {
    const revision = await subjectOf(context, 'content-revisions', 'revisionId')
    const entryId = relationId(revision?.entry)
    const entry = entryId ? await readLatestEntry(context.req, entryId) : undefined
    if (!revision || !entry) return { effects: [], output: nothing, summary: 'This stage or its entry is gone.' }
    const comments = await context.find({ collection: 'comments', limit: 100, sort: 'createdAt', where: { and: [{ entry: { equals: entry.id } }, { isResolved: { not_equals: true } }] } })
    const requests: Request[] = [
      ...(textOf(revision.feedback) ? [{ by: String(revision.stageName), text: String(revision.feedback) }] : []),
      ...comments.flatMap((comment) => (textOf(comment.content) ? [{ by: textOf(comment.guestName) ?? String(comment.authorType ?? 'USER').toLowerCase(), field: textOf(comment.fieldName), text: String(comment.content) }] : [])),
    ]
    const sum = sumUpRequests(requests)
    const wanted = { ...sum, revision: String(revision.id), summedUpAt: context.now.toISOString() }
    return {
      confidence: sum.changes.length === 0 ? 0.3 : 0.75,
      effects: sum.changes.length === 0 ? [] : [{ collection: 'content-entries', data: { aiMetadata: { ...(entry.aiMetadata as object | null), wanted } }, id: entry.id, kind: 'update' }],
      output: sum,
      summary:
        sum.changes.length === 0
          ? `Changes to "${String(entry.title)}" are wanted, but nobody wrote which: ask ${String(revision.stageName)}.`
          : `${sum.changes.length} ${sum.changes.length === 1 ? 'change' : 'changes'} to "${String(entry.title)}", first: ${sum.changes[0]?.text ?? ''}${sum.contradictions.length > 0 ? ` ${sum.contradictions.length} contradict each other: ask before you begin.` : ''}`,
    }
  },
  input: z.looseObject({ revisionId: z.string().optional() }),
  name: 'Revision summarizer',
  output,
  requiredPermissions: ['comment:read', 'content-entry:read', 'content-entry:update', 'content-revision:read'],
  slug: 'revision-summarizer',
  triggers: [{ event: 'content_revision.requested', priority: 50 }],
  version: '1.0.0',
})
