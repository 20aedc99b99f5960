import { z } from 'zod'

import { checklistFrontmatter } from '@/src/library/frontmatter/checklistFrontmatter'
import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { bodyOf } from '@/src/skills/bodyOf'
import { defineSkill } from '@/src/skills/defineSkill'
import type { SkillContext, SkillResult } from '@/src/skills/types'
import { wordWithModel } from '@/src/skills/wordWithModel'

import { DocumentMissing } from '../errors'
import { parseChecklist } from './parseChecklist'
import { readSpecimen } from './readSpecimen'
import { runChecks } from './runChecks'
import type { QualityResult } from './types'

const input = z.looseObject({ deliverableId: z.string().min(1) })
const output = z.object({ checklist: z.string().optional(), failed: z.array(z.string()), score: z.number().nullable() })

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const summaryOf = (title: unknown, { checks, passScore, score, suggestions }: QualityResult): string => {
  const people = checks.filter(({ result }) => result === 'person').length
  const failed = checks.filter(({ result }) => result === 'failed' || result === 'partly')
  if (score === null) return `"${String(title)}" has nothing yet that could be measured; ${plural(people, 'check')} need a person.`
  const verdict = score >= passScore ? 'ready for review' : `below the ${passScore} points for review`
  const first = suggestions[0] ? ` First: ${suggestions[0]}` : ''
  return `"${String(title)}" gets ${score} of 100 points, ${verdict}. ${failed.length === 0 ? 'Every measured check passed' : `${plural(failed.length, 'check')} did not pass`}, ${plural(people, 'check')} ${people === 1 ? 'needs' : 'need'} a person.${first}`
}

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const deliverable = await context.findByID({ collection: 'deliverables', id: context.input.deliverableId })
  if (!deliverable) return { effects: [], output: { failed: [], score: null }, summary: 'This deliverable is gone.' }
  const type = String(deliverable.type).toLowerCase().replaceAll('_', '-')
  const paths = [`/checklists/${type}-qa.md`, '/checklists/default-qa.md']
  const document = await context.step('read_checklist', () => context.document(...paths))
  if (!document) throw new DocumentMissing({ paths, skill: 'quality-scorer' })
  const specimen = await readSpecimen(context, deliverable)
  const quality = await context.step('run_checks', async () => runChecks(parseChecklist(bodyOf(document)), specimen, readFrontmatter(checklistFrontmatter, document).passScore))
  const { image } = specimen
  return {
    confidence: Math.max(0.3, quality.measuredShare),
    effects: [
      {
        collection: 'deliverables',
        data: {
          qualityMetadata: {
            ...quality,
            checklist: { path: document.path, version: document.version },
            ...(image ? { image: { contrast: Math.round(image.contrast), format: image.format, height: image.height, sharpness: Math.round(image.sharpness), space: image.space, width: image.width } } : {}),
            scoredAt: context.now.toISOString(),
          },
          qualityScore: quality.score,
        },
        id: String(deliverable.id),
        kind: 'update',
      },
    ],
    output: { checklist: document.path, failed: quality.checks.filter(({ result }) => result === 'failed').map(({ check }) => check), score: quality.score },
    summary: await wordWithModel(context, { audience: 'the artist, before the review,', facts: quality, text: summaryOf(deliverable.title, quality) }),
  }
}

/** Measures a deliverable against the checklist of its type (B000-063, B000-096). Reads `/checklists/{type}-qa`. */
export const qualityScorer = defineSkill({
  actionCategory: 'quality',
  category: 'CONTENT_ANALYSIS',
  description: 'Measures a deliverable against the checklist of its type and says what to improve.',
  documentPath: '/agents/skills/quality-scorer',
  handler,
  input,
  name: 'Quality scorer',
  output,
  requiredPermissions: ['asset:read', 'client:read', 'deliverable:read', 'deliverable:update', 'file:read'],
  slug: 'quality-scorer',
  timeoutMs: 60_000,
  triggers: [
    {
      conditions: { match: 'any', rules: [{ field: 'payload.primaryFileId', operator: 'exists', value: true }, { field: 'payload.primaryAssetId', operator: 'exists', value: true }] },
      event: 'deliverable.created',
      priority: 50,
    },
    { event: 'deliverable.submitted', priority: 50 },
  ],
  version: '1.0.0',
})
