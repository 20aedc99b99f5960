import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { clamp } from '@/src/skills/clamp'
import { daysBetween } from '@/src/skills/daysBetween'
import { subjectOf } from '@/src/skills/subjectOf'
import { relationId } from '@/src/states/relationId'

type Mention = Record<string, unknown> & { id: string }

const DAY_MS = 86_400_000
const BASELINE_DAYS = 14
/** Fewer negative mentions in a day are no crisis, however rare they are usually. */
const MIN_MENTIONS = 5
const FACTOR = 3
const WIDE_REACH = 250_000

const reachOf = (mentions: Mention[]): number => mentions.reduce((sum, { authorFollowers, reach }) => sum + Number(reach ?? authorFollowers ?? 0), 0)

/** Raises an alert when negative mentions of a query pile up, or reach far, within a day (B000-088). One open alert per query is enough. */
export const crisisDetector = defineSkill({
  actionCategory: 'listening',
  category: 'DECISION',
  description: 'Raises an alert when negative mentions pile up far beyond what is usual.',
  documentPath: '/agents/skills/crisis-detector',
  handler: async (context) => {
    const mention = await subjectOf(context, 'social-mentions', 'socialMentionId')
    const query = relationId(mention?.query)
    if (!query) return { effects: [], output: { baseline: 0, count: 0, isCrisis: false, reach: 0 }, summary: 'This mention is gone.' }
    const since = new Date(context.now.getTime() - (BASELINE_DAYS + 1) * DAY_MS).toISOString()
    const negative = await context.find<Mention>({ collection: 'social-mentions', limit: 500, sort: '-publishedAt', where: { and: [{ query: { equals: query } }, { sentiment: { in: ['NEGATIVE', 'VERY_NEGATIVE'] } }, { publishedAt: { greater_than: since } }, { isSpam: { not_equals: true } }] } })
    const today = negative.filter(({ publishedAt }) => (daysBetween(publishedAt, context.now) ?? 99) <= 1)
    const baseline = clamp((negative.length - today.length) / BASELINE_DAYS, 0, 1e6, 2)
    const reach = reachOf(today)
    const isCrisis = (today.length >= MIN_MENTIONS && today.length >= FACTOR * Math.max(1, baseline)) || (reach >= WIDE_REACH && today.length >= 2)
    const [open] = isCrisis ? await context.find({ collection: 'listening-alerts', limit: 1, where: { and: [{ query: { equals: query } }, { alertType: { equals: 'CRISIS_DETECTED' } }, { status: { in: ['NEW', 'ACKNOWLEDGED', 'IN_PROGRESS'] } }] } }) : []
    const description = `${today.length} negative mentions within a day, usually ${baseline}; together they reach about ${reach.toLocaleString('en-GB')} people.`
    return {
      confidence: clamp(0.4 + today.length / 40, 0.4, 0.95, 2),
      effects: isCrisis && !open
        ? [{
            collection: 'listening-alerts',
            data: { alertType: 'CRISIS_DETECTED', description, query, severity: today.length >= 3 * MIN_MENTIONS || reach >= 4 * WIDE_REACH ? 'CRITICAL' : 'WARNING', title: `Negative mentions pile up: ${today.length} in a day`, triggerData: { baseline, count: today.length, mentions: today.slice(0, 10).map(({ id }) => id), reach } },
            kind: 'create',
            reason: description,
          }]
        : [],
      output: { baseline, count: today.length, isCrisis, reach },
      summary: isCrisis ? `${open ? 'Still a crisis' : 'A crisis'}: ${description}` : `No crisis: ${description}`,
    }
  },
  input: z.looseObject({ socialMentionId: z.string().optional() }),
  name: 'Crisis detector',
  output: z.object({ baseline: z.number(), count: z.number(), isCrisis: z.boolean(), reach: z.number() }),
  requiredPermissions: ['social-mention:read', 'listening-alert:create', 'listening-alert:read'],
  slug: 'crisis-detector',
  triggers: [{ event: 'social_mention.negative', priority: 80 }],
  version: '1.0.0',
})
