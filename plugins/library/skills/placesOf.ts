import type { Where } from 'payload'

import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

export type UsedIn = { collection: string; id: string; /** People outside can see it. */ isOut: boolean; people: string[]; title: string }

type Row = Record<string, unknown> & { id: number | string }

const peopleOf = (row: Row): string[] => [row.assignee, row.author, row.createdBy].map(relationId).filter((id) => id !== undefined)

/** Content, deliverables and briefs that an asset is part of, collections with a public link and open links to itself: what an agent may see of it, and who answers for each. */
export const placesOf = async (context: SkillContext<unknown>, asset: string): Promise<UsedIn[]> => {
  const row = await context.findByID<Row>({ collection: 'assets', id: asset })
  const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(relationId).filter((id) => id !== undefined) : [])
  const read = async (collection: string, where: Where, isOut: (found: Row) => boolean): Promise<UsedIn[]> =>
    (await context.find<Row>({ collection, limit: 100, where })).map((found) => ({ collection, id: String(found.id), isOut: isOut(found), people: peopleOf(found), title: String(found.title ?? found.name ?? found.label ?? found.id) }))
  const items = await context.find<Row>({ collection: 'asset-collection-items', limit: 100, where: { asset: { equals: asset } } })
  return [
    ...(await read('content-entries', { id: { in: ids(row?.usedInContent) } }, ({ status }) => status === 'PUBLISHED')),
    ...(await read('deliverables', { and: [{ primaryAsset: { equals: asset } }, { status: { not_equals: 'ARCHIVED' } }] }, ({ status }) => status === 'DELIVERED')),
    ...(await read('briefs', { and: [{ id: { in: ids(row?.usedInBriefs) } }, { status: { not_in: ['ARCHIVED', 'REJECTED'] } }] }, () => false)),
    ...(await read('asset-collections', { and: [{ id: { in: items.map(({ collection }) => relationId(collection)).filter((id) => id !== undefined) } }, { isPublic: { equals: true } }] }, () => true)),
    ...(await read('asset-links', { and: [{ asset: { equals: asset } }, { isRevoked: { not_equals: true } }] }, () => true)),
  ]
}
