import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import type { SkillContext, SkillResult } from '@/src/skills/types'

import { findNearAssets } from '../operations/findNearAssets'
import { readAssetRow } from './readAssetRow'

const input = z.looseObject({ assetId: z.string().min(1) })
const output = z.object({ similar: z.array(z.object({ asset: z.string(), likeness: z.number(), name: z.string() })) })

/** Of 64 bits: up to 4 the same picture saved again, up to 10 a variant of it. */
const MAX_DISTANCE = 10

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const asset = await context.step('read_asset', () => readAssetRow(context, context.input.assetId))
  const { fingerprint } = asset ?? {}
  if (!asset || !fingerprint) return { effects: [], output: { similar: [] }, summary: asset ? `"${asset.name}" is no picture.` : 'This asset is gone.' }
  const near = await context.step('compare_fingerprints', () => findNearAssets(context.req.payload, { distance: MAX_DISTANCE, except: asset.id, fingerprint, limit: 20, organization: context.organization }))
  // Only what this agent may see.
  const visible = near.length > 0 ? await context.find<{ id: string }>({ collection: 'assets', limit: 20, where: { id: { in: near.map(({ id }) => id) } } }) : []
  const ids = new Set(visible.map(({ id }) => String(id)))
  const similar = near.filter(({ id }) => ids.has(id)).map(({ distance, id, name }) => ({ asset: id, likeness: Math.round((1 - distance / 64) * 100), name }))
  const [first] = similar
  return {
    confidence: 0.9,
    effects: first || asset.raw.similarAssets ? [{ collection: 'assets', data: { similarAssets: similar }, id: asset.id, kind: 'update' }] : [],
    output: { similar },
    summary: first ? `"${asset.name}" looks like "${first.name}" (${first.likeness} %)${similar.length > 1 ? ` and ${similar.length - 1} more` : ''}.` : `Nothing here looks like "${asset.name}".`,
  }
}

/** Finds pictures that look like a new one, by perceptual hash, when its renditions are done (B000-062). */
export const similarityDetector = defineSkill({
  actionCategory: 'asset',
  category: 'CONTENT_ANALYSIS',
  description: 'Finds assets that look alike: saved again, scaled, or slightly changed.',
  documentPath: '/agents/skills/similarity-detector',
  handler,
  input,
  name: 'Similarity detector',
  output,
  requiredPermissions: ['asset:read', 'asset:update'],
  slug: 'similarity-detector',
  triggers: [{ event: 'asset.processed', priority: 50 }],
  version: '1.0.0',
})
