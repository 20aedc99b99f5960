import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { clamp } from '@/src/skills/clamp'

const input = z.looseObject({ date: z.string().optional(), expected: z.number().optional(), metric: z.string().default('a metric'), subject: z.string().optional(), value: z.number().optional() })

/** Reports an unusual value in words, once per metric and day, as an insight. */
export const anomalyReporter = defineSkill({
  actionCategory: 'analytics',
  category: 'COMMUNICATION',
  description: 'Says in words what is unusual about a metric, how far off it is and where to look.',
  documentPath: '/agents/skills/anomaly-reporter',
  handler: async (context) => {
    const { date, expected, metric, subject, value } = context.input
    const about = context.event ? { entityId: context.event.sourceId, entityType: context.event.sourceType } : {}
    const name = subject ?? (typeof context.entity?.name === 'string' ? context.entity.name : undefined)
    const percent = expected !== undefined && value !== undefined && expected !== 0 ? clamp((100 * (value - expected)) / Math.abs(expected), -100, 100_000) : null
    const title = `${metric.replaceAll('_', ' ')}${name ? ` of ${name}` : ''} ${percent === null ? 'is unusual' : percent < 0 ? `is ${-percent} % below what is usual` : `is ${percent} % above what is usual`}`
    const body = [
      value === undefined ? undefined : `${date ? `On ${date} it` : 'It'} was ${value}${expected === undefined ? '' : `; ${expected} was to be expected`}.`,
      percent === null ? undefined : percent < 0 ? 'Look first at what stopped: a paused campaign, a broken page, tracking that is missing.' : 'Look first at what began: a campaign, a mention, or something counted twice.',
    ].filter(Boolean).join(' ')
    const key = `${metric}:${date ?? context.now.toISOString().slice(0, 10)}:${context.event?.sourceId ?? name ?? ''}`
    const known = await context.find({ collection: 'assistant-insights', limit: 20, sort: '-createdAt', where: { and: [{ kind: { equals: 'anomaly' } }, { title: { equals: title } }] } })
    const isKnown = known.some(({ data }) => (data as { key?: string } | null)?.key === key)
    const severity = percent !== null && Math.abs(percent) >= 80 ? 'CRITICAL' : 'WARNING'
    return {
      confidence: percent === null ? 0.5 : 0.8,
      effects: isKnown ? [] : [{ collection: 'assistant-insights', data: { ...about, body, data: { expected, key, metric, value }, invocation: context.invocation.id, kind: 'anomaly', severity, title }, kind: 'create' }],
      output: { body, percent, severity, title },
      summary: isKnown ? `${title}; reported already.` : `${title}. ${body}`,
    }
  },
  input,
  name: 'Anomaly reporter',
  output: z.object({ body: z.string(), percent: z.number().nullable(), severity: z.string(), title: z.string() }),
  requiredPermissions: ['assistant-insight:create', 'assistant-insight:read', 'ad-campaign:read', 'platform-metric:read', 'campaign-metric:read'],
  slug: 'anomaly-reporter',
  triggers: [{ event: 'anomaly.detected', priority: 60 }],
  version: '1.0.0',
})
