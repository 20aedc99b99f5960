import type { Effect, SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import type { Job } from './readJob'
import type { WrittenReport } from './types'

/** A new report about a delivered job with its snapshot, and the delivery on the contact it was for. */
export const deliveryReportEffects = (
  context: SkillContext<unknown>,
  deliverable: Record<string, unknown> & { id: number | string },
  { brief, client, input: { brief: home } }: Job,
  { content, figures, name, skill, template, type }: WrittenReport & { type: string },
): Effect[] => {
  const { now, organization } = context
  const contact = relationId(brief?.contact) ?? relationId(client?.primaryContact)
  const about = { brief: brief?.id, client: client?.id, deliverable: deliverable.id }
  const at = now.toISOString()
  return [
    {
      as: 'report',
      collection: 'analytics-reports',
      data: {
        ...about,
        aiGenerated: true,
        config: { template },
        content,
        description: figures.summary,
        generatedAt: at,
        generatedBySkill: skill,
        invocation: context.invocation.id,
        lastGeneratedAt: at,
        name,
        organization,
        project: relationId(deliverable.project),
        reportType: type,
        snapshot: figures,
      },
      kind: 'create',
    },
    { collection: 'report-snapshots', data: { data: figures, generatedAt: at, organization, periodEnd: at, periodStart: home.createdAt, report: { $ref: 'report' } }, kind: 'create' },
    ...(contact
      ? [
          {
            collection: 'contact-activities',
            data: {
              ...about,
              activityType: 'PROJECT_DELIVERED',
              aiSuggested: true,
              aiSuggestedActions: [{ action: 'call', reason: 'Ask how it works and what comes next, while it is fresh.' }],
              contact,
              description: figures.summary,
              direction: 'outbound',
              generatedBySkill: skill,
              organization,
              subject: `Delivered: ${String(deliverable.title)}`,
            },
            kind: 'create',
          } satisfies Effect,
        ]
      : []),
  ]
}
