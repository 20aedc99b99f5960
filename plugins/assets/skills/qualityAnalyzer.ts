import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import type { SkillContext, SkillResult } from '@/src/skills/types'

import { judgeQuality } from './judgeQuality'
import { readAssetRow } from './readAssetRow'

const input = z.looseObject({ assetId: z.string().min(1) })
const part = z.object({ name: z.string(), note: z.string(), score: z.number() })
const output = z.object({ parts: z.array(part), score: z.number().nullable() })

/** After its file was read the last time. */
const wasJudged = ({ processedAt, quality }: Record<string, unknown>): boolean => {
  const judgedAt = typeof quality === 'object' && quality !== null && 'analyzedAt' in quality ? quality.analyzedAt : undefined
  return typeof judgedAt === 'string' && typeof processedAt === 'string' && Date.parse(judgedAt) >= Date.parse(processedAt)
}

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const asset = await context.step('read_asset', () => readAssetRow(context, context.input.assetId))
  if (!asset) return { effects: [], output: { parts: [], score: null }, summary: 'This asset is gone.' }
  if (context.event && wasJudged(asset.raw)) return { effects: [], output: { parts: [], score: null }, summary: `"${asset.name}" was judged since it was read.` }
  const parts = await context.step('judge_quality', async () => judgeQuality(asset.metadata))
  if (parts.length === 0) return { effects: [], output: { parts, score: null }, summary: asset.processed ? `Nothing about "${asset.name}" can be measured.` : `"${asset.name}" has not been read yet.` }
  const score = Math.round(parts.reduce((sum, one) => sum + one.score, 0) / parts.length)
  const weak = [...parts].sort((a, b) => a.score - b.score).filter((one) => one.score < 50)
  return {
    confidence: 0.8,
    effects: [{ collection: 'assets', data: { quality: { analyzedAt: context.now.toISOString(), parts, score } }, id: asset.id, kind: 'update' }],
    output: { parts, score },
    summary: `"${asset.name}" scores ${score} of 100${weak.length > 0 ? `; weak: ${weak.map(({ name, note }) => `${name} (${note})`).join(', ')}` : ''}.`,
  }
}

/** Measures the technical quality of an uploaded asset and says what is weak. */
export const qualityAnalyzer = defineSkill({
  actionCategory: 'asset',
  category: 'CONTENT_ANALYSIS',
  description: 'Measures resolution, exposure, contrast, detail and bitrate of uploaded assets.',
  documentPath: '/agents/skills/quality-analyzer',
  handler,
  input,
  name: 'Quality analyzer',
  output,
  requiredPermissions: ['asset:read', 'asset:update'],
  slug: 'quality-analyzer',
  // What takes longer to read than the first waits, such as a film, is judged when it was read.
  triggers: [{ debounceMs: 15_000, event: 'asset.uploaded', priority: 40 }, { debounceMs: 20_000, event: 'asset.processed', priority: 40 }],
  version: '1.1.0',
})
