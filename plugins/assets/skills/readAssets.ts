import type { Where } from 'payload'

import { textOf } from '@/src/skills/textOf'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import type { AssetForMatch, Wanted } from './types'

type Row = Record<string, unknown> & { id: number | string }

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(relationId).filter((id): id is string => id !== undefined)

const labelsOf = (metadata: unknown): string[] =>
  typeof metadata === 'object' && metadata !== null ? [...textsOf((metadata as Row).labels), ...textsOf((metadata as Row).objects)] : []

/** Projects of the briefs an asset was used in. */
const projectsOf = async (context: SkillContext<unknown>, project: string | undefined): Promise<Set<string>> => {
  if (!project) return new Set()
  const briefs = await context.find<Row>({ collection: 'briefs', limit: 100, where: { project: { equals: project } } })
  return new Set(briefs.flatMap(({ assetLinks }) => (Array.isArray(assetLinks) ? (assetLinks as Row[]).map(({ asset }) => relationId(asset)) : [])).filter((id) => id !== undefined))
}

/**
 * Approved assets whose licence has not expired and that could fit: those with a wanted tag, those whose name speaks of the brief, those of the client,
 * 100 of each at most, newest first. A library of 200,000 assets is never read as a whole.
 */
export const readAssets = async (context: SkillContext<unknown>, wanted: Wanted): Promise<AssetForMatch[]> => {
  const usable: Where[] = [
    { status: { equals: 'APPROVED' } },
    { or: [{ expiresAt: { exists: false } }, { expiresAt: { greater_than: context.now.toISOString() } }] },
    { or: [{ client: { exists: false } }, ...(wanted.client ? [{ client: { equals: wanted.client } }] : [])] },
  ]
  const search = (where: Where) => context.find<Row>({ collection: 'assets', limit: 100, sort: '-updatedAt', where: { and: [...usable, where] } })
  const words = wanted.words.slice(0, 12)
  const tags = [...new Set([...wanted.tags, ...wanted.words].flatMap((tag) => [tag, tag.charAt(0).toUpperCase() + tag.slice(1)]))]
  const found = [
    ...(tags.length > 0 ? await search({ tags: { in: tags } }) : []),
    ...(words.length > 0 ? await search({ or: words.flatMap((word): Where[] => [{ name: { contains: word } }, { description: { contains: word } }]) }) : []),
    ...(wanted.client ? await search({ or: [{ client: { equals: wanted.client } }, { 'library.client': { equals: wanted.client } }] }) : []),
  ]
  const rows = new Map(found.map((row) => [String(row.id), row]))
  const libraries = await context.find<Row>({ collection: 'asset-libraries', limit: 500, where: { id: { in: [...new Set([...rows.values()].flatMap(({ library }) => idsOf(library)))] } } })
  const clientOf = new Map(libraries.map((library) => [String(library.id), relationId(library.client)]))
  const ofProject = await projectsOf(context, wanted.project)
  return [...rows.values()].map((row) => ({
    assetType: String(row.assetType),
    clients: [relationId(row.client), clientOf.get(relationId(row.library) ?? '')].filter((id) => id !== undefined),
    description: textOf(row.description) ?? '',
    id: String(row.id),
    labels: labelsOf(row.aiMetadata),
    name: String(row.name),
    projects: wanted.project && ofProject.has(String(row.id)) ? [wanted.project] : [],
    slug: String(row.slug),
    tags: textsOf(row.tags),
    updatedAt: String(row.updatedAt),
  }))
}
