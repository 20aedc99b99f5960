import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext, SkillResult } from '@/src/skills/types'

import { lookAt, type Seen } from './lookAt'
import { readAssetRow } from './readAssetRow'
import { shapeOf } from './shapeOf'
import { tagsOf } from './tagsOf'

const input = z.looseObject({ assetId: z.string().min(1) })
const output = z.object({ seenBy: z.string().optional(), tags: z.array(z.object({ from: z.string(), tag: z.string() })) })
type Row = Record<string, unknown>

/** Of what a model is less sure of, no tag is made. */
const SURE = 0.5
const MOST_TAGS = 20

type Tag = z.infer<typeof output>['tags'][number]

/** What was seen comes first; each tag once. */
const joined = (seen: Seen | undefined, found: Tag[]): Tag[] => {
  const looked = (seen?.labels ?? []).filter(({ confidence }) => confidence >= SURE).map(({ name }): Tag => ({ from: 'picture', tag: name.toLowerCase() }))
  const known = new Set<string>()
  return [...looked, ...found].filter(({ tag }) => !known.has(tag) && known.add(tag)).slice(0, MOST_TAGS)
}

/** What a model saw, as the asset keeps it (B001-044); without one, what was seen before stays. */
const noted = (seen: Seen | undefined): Row => {
  if (!seen) return {}
  const { faces, labels, landmarks, model, objects, sentiment, text } = seen
  return { faces, labelScores: labels, landmarks, objects, seenBy: model, sentiment, text }
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const asset = await context.step('read_asset', () => readAssetRow(context, context.input.assetId))
  if (!asset) return { effects: [], output: { tags: [] }, summary: 'This asset is gone.' }
  const library = asset.library ? await context.findByID<Row & { id: string }>({ collection: 'asset-libraries', id: asset.library }) : null
  const isAsked = context.event === null
  if (!isAsked && (library?.settings as undefined | { autoTagging?: boolean })?.autoTagging !== true) {
    return { effects: [], output: { tags: [] }, summary: `The library of "${asset.name}" does not tag by itself.` }
  }
  const folder = asset.folder ? await context.findByID<Row & { id: string }>({ collection: 'asset-folders', id: asset.folder }) : null
  const { height, width, written } = asset.metadata as { height?: unknown; width?: unknown; written?: { keywords?: unknown } }
  const seen = await context.step('look_at_picture', () => lookAt(context, asset))
  const found = await context.step('find_tags', async () =>
    tagsOf({
      colors: asset.colorNames,
      description: textOf(asset.raw.description),
      folders: (textOf(folder?.path) ?? textOf(folder?.name) ?? '').split('/').filter(Boolean),
      keywords: listOf(written?.keywords),
      name: asset.name,
      shape: shapeOf(width, height),
    }),
  )
  const tags = joined(seen, found)
  const labels = tags.map(({ tag }) => tag)
  const known = (asset.raw.aiMetadata ?? {}) as Row
  const data = { aiMetadata: { ...known, ...noted(seen), colors: (asset.metadata.colors as unknown) ?? [], labels, taggedBy: 'asset-tagger' }, tags: [...new Set([...asset.tags, ...labels])] }
  return {
    confidence: Math.min(0.9, (seen ? 0.6 : 0.4) + found.filter(({ from }) => from === 'photo' || from === 'file name').length * 0.1),
    effects: tags.length > 0 ? [{ collection: 'assets', data, id: asset.id, kind: 'update' }] : [],
    output: { ...(seen && { seenBy: seen.model }), tags },
    summary: tags.length > 0 ? `"${asset.name}" is tagged ${labels.slice(0, 6).join(', ')}${labels.length > 6 ? ' and more' : ''}.` : `Nothing tells what "${asset.name}" shows; somebody should tag it.`,
  }
}

/** Tags an asset by what is known of it, where its library asks for it (B001-060). Runs after the file was read; a person may ask for it anywhere. */
export const assetTagger = defineSkill({
  actionCategory: 'asset',
  category: 'CONTENT_ANALYSIS',
  description: 'Tags assets by their name, place, colours, what the photographer wrote into them and, with a model that sees, what they show.',
  documentPath: '/agents/skills/asset-tagger',
  handler,
  input,
  name: 'Asset tagger',
  output,
  requiredPermissions: ['asset-folder:read', 'asset-library:read', 'asset-rendition:read', 'asset:read', 'asset:update', 'file:read'],
  timeoutMs: 90_000,
  slug: 'asset-tagger',
  triggers: [{ debounceMs: 15_000, event: 'asset.uploaded', priority: 50 }],
  version: '1.1.0',
})
