import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext, SkillResult } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { matchAssets } from './matchAssets'
import { readAssets } from './readAssets'
import { tellingWords } from './tellingWords'
import { type Candidate, varied } from './varied'

const input = z.looseObject({ collectionId: z.string().optional() })
const output = z.object({ recommendations: z.array(z.object({ asset: z.string(), name: z.string(), reasons: z.array(z.string()), score: z.number() })) })

type Row = Record<string, unknown> & { id: number | string }

const MOST = 12
const SOON_MS = 30 * 86_400_000

const nothing = (summary: string): SkillResult<z.infer<typeof output>> => ({ effects: [], output: { recommendations: [] }, summary })

/** Tags that members of the collection have; those most of them share first. */
const tagsOfMembers = (members: Row[]): string[] => {
  const counts = new Map<string, number>()
  for (const tag of members.flatMap(({ tags }) => (Array.isArray(tags) ? tags.map(String) : []))) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag).slice(0, 10)
}

/** What fits by words, tags, client and project, without what is there already; of look-alikes the best one, what ends soon last. */
const recommend = async (context: SkillContext<unknown>, collection: Row): Promise<Candidate[]> => {
  const items = await context.find<Row>({ collection: 'asset-collection-items', limit: 500, where: { collection: { equals: collection.id } } })
  const inside = new Set(items.map(({ asset }) => relationId(asset)))
  const members = inside.size > 0 ? await context.find<Row>({ collection: 'assets', limit: 200, where: { id: { in: [...inside] } } }) : []
  const client = relationId(collection.client)
  const wanted = {
    ...(client ? { client } : {}),
    forbidden: [],
    now: context.now,
    preferredTypes: [],
    tags: tagsOfMembers(members),
    words: tellingWords([textOf(collection.name), textOf(collection.description)].filter(Boolean).join('\n')),
  }
  const matches = matchAssets(await readAssets(context, wanted), wanted, 40).filter(({ asset }) => !inside.has(asset.id))
  const rows = matches.length > 0 ? await context.find<Row>({ collection: 'assets', limit: 40, where: { id: { in: matches.map(({ asset }) => asset.id) } } }) : []
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  const candidates = matches.map(({ asset, reasons, score }): Candidate => {
    const expiresAt = textOf(byId.get(asset.id)?.expiresAt)
    const endsSoon = expiresAt !== undefined && Date.parse(expiresAt) - context.now.getTime() <= SOON_MS
    return {
      asset: asset.id,
      endsSoon,
      fingerprint: textOf(byId.get(asset.id)?.fingerprint),
      name: asset.name,
      reasons: [...reasons, ...(endsSoon ? [`its licence ends on ${expiresAt.slice(0, 10)}`] : [])],
      score,
    }
  })
  return varied(candidates, members.map(({ fingerprint }) => textOf(fingerprint)), MOST)
}

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const { collectionId } = context.input
  const collection = collectionId ? await context.findByID<Row>({ collection: 'asset-collections', id: collectionId }) : context.entity
  if (!collection) return nothing('This collection is gone.')
  if (collection.collectionType === 'SMART') return nothing(`"${String(collection.name)}" fills itself by its rules.`)
  const found = await context.step('find_assets', () => recommend(context, collection))
  const recommendations = found.map(({ asset, name, reasons, score }) => ({ asset, name, reasons, score }))
  const [best] = recommendations
  return {
    confidence: best ? Math.min(0.95, best.score / 100) : 0.3,
    effects: best || collection.recommendations ? [{ collection: 'asset-collections', data: { recommendations }, id: String(collection.id), kind: 'update' }] : [],
    output: { recommendations },
    summary: best ? `${recommendations.length} ${recommendations.length === 1 ? 'asset' : 'assets'} may belong into "${String(collection.name)}", first "${best.name}": ${best.reasons.join(', ')}.` : `No approved asset fits "${String(collection.name)}".`,
  }
}

/** Recommends approved assets for a new collection (B000-062); it puts nothing in. */
export const assetRecommender = defineSkill({
  actionCategory: 'asset',
  category: 'DATA_PROCESSING',
  description: 'Recommends approved assets for a collection, each with the reason.',
  documentPath: '/agents/skills/asset-recommender',
  handler,
  input,
  name: 'Asset recommender',
  output,
  requiredPermissions: ['asset-collection-item:read', 'asset-collection:read', 'asset-collection:update', 'asset-library:read', 'asset:read'],
  slug: 'asset-recommender',
  triggers: [{ event: 'collection.created', priority: 50 }],
  version: '1.0.0',
})
