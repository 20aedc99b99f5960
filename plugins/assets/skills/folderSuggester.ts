import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import type { SkillContext, SkillResult } from '@/src/skills/types'

import { readAssetRow } from './readAssetRow'
import { suggestFolders, type FolderForMatch } from './suggestFolders'
import { toAssetRow } from './toAssetRow'

const input = z.looseObject({ assetId: z.string().min(1) })
const output = z.object({ suggestions: z.array(z.object({ folder: z.string(), path: z.string(), reasons: z.array(z.string()), score: z.number() })) })

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** Folders of a library (500) with the tags and kinds of what was put there last (1,000 assets). */
const readFolders = async (context: SkillContext<unknown>, library: string): Promise<FolderForMatch[]> => {
  const folders = await context.find<Record<string, unknown> & { id: string }>({ collection: 'asset-folders', limit: 500, where: { library: { equals: library } } })
  const assets = await context.find<Record<string, unknown> & { id: string }>({ collection: 'assets', limit: 1000, sort: '-createdAt', where: { and: [{ library: { equals: library } }, { folder: { exists: true } }] } })
  const byId = new Map(folders.map((folder) => [String(folder.id), { id: String(folder.id), name: String(folder.name), path: String(folder.path), tags: new Map<string, number>(), types: new Map<string, number>() }]))
  for (const asset of assets.map(toAssetRow)) {
    const folder = byId.get(asset.folder ?? '')
    if (!folder) continue
    count(folder.types, asset.assetType)
    for (const tag of asset.tags) count(folder.tags, tag)
  }
  return [...byId.values()]
}

const without = (name: string, folders: number): string =>
  folders === 0 ? `The library has no folders yet, so none is suggested for "${name}".` : `None of the ${folders} ${folders === 1 ? 'folder' : 'folders'} fits "${name}".`

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const asset = await context.step('read_asset', () => readAssetRow(context, context.input.assetId))
  const { library } = asset ?? {}
  if (!asset || !library) return { effects: [], output: { suggestions: [] }, summary: 'This asset is gone.' }
  if (asset.folder) return { effects: [], output: { suggestions: [] }, summary: `"${asset.name}" lies in a folder already.` }
  const folders = await context.step('read_folders', () => readFolders(context, library))
  const suggestions = await context.step('suggest_folders', async () => suggestFolders(asset, folders))
  const [best] = suggestions
  return {
    confidence: best ? best.score / 100 : 0.3,
    effects: best ? [{ collection: 'assets', data: { folderSuggestions: suggestions }, id: asset.id, kind: 'update' }] : [],
    output: { suggestions },
    summary: best ? `"${asset.name}" may belong to ${best.path}: ${best.reasons.join(', ')}.` : without(asset.name, folders.length),
  }
}

/** Suggests folders for an asset that was put into none (B000-062); a person chooses. */
export const folderSuggester = defineSkill({
  actionCategory: 'asset',
  category: 'DECISION',
  description: 'Suggests where a new asset belongs, with the reasons.',
  documentPath: '/agents/skills/folder-suggester',
  handler,
  input,
  name: 'Folder suggester',
  output,
  requiredPermissions: ['asset-folder:read', 'asset:read', 'asset:update'],
  slug: 'folder-suggester',
  triggers: [{ debounceMs: 20_000, event: 'asset.uploaded', priority: 30 }],
  version: '1.0.0',
})
