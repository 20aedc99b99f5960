import type { Where } from 'payload'
import { z } from 'zod'

import { daysBetween } from '@/src/skills/daysBetween'
import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext, SkillResult } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { placesOf } from './placesOf'

const input = z.looseObject({ assetId: z.string().min(1), days: z.number().optional() })
const output = z.object({
  places: z.array(z.object({ collection: z.string(), id: z.string(), isOut: z.boolean(), title: z.string() })),
  recipients: z.number(),
  replacements: z.array(z.object({ asset: z.string(), name: z.string() })),
  urgency: z.enum(['high', 'medium', 'low']),
})

type Row = Record<string, unknown> & { id: number | string }

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map((one) => textOf((one as Row | null)?.asset)).filter((id) => id !== undefined) : [])

/** Look-alikes that may be used and still will when this one may not. */
const replacementsOf = async (context: SkillContext<unknown>, asset: Row): Promise<{ asset: string; name: string }[]> => {
  const ids = idsIn(asset.similarAssets).slice(0, 20)
  if (ids.length === 0) return []
  const usable: Where[] = [{ status: { equals: 'APPROVED' } }, { or: [{ expiresAt: { exists: false } }, { expiresAt: { greater_than: String(asset.expiresAt) } }] }]
  const rows = await context.find<Row>({ collection: 'assets', limit: 5, where: { and: [{ id: { in: ids } }, ...usable] } })
  return rows.map(({ id, name }) => ({ asset: String(id), name: String(name) }))
}

const messageOf = (asset: Row, places: { title: string }[], replacements: { name: string }[]): string => {
  const named = places.slice(0, 4).map(({ title }) => title).join(', ')
  const holder = textOf(asset.copyrightHolder)
  const price = textOf((asset.licenseDetails as null | Row)?.price)
  return [
    places.length > 0 ? `It is used in ${named}${places.length > 4 ? ` and ${places.length - 4} more` : ''}.` : 'It is used nowhere.',
    `Renew it${holder ? ` with ${holder}` : ''}${price ? ` (last price: ${price})` : ''}${replacements.length > 0 ? `, replace it (${replacements.map(({ name }) => name).join(', ')} may be used)` : ''}${places.length > 0 ? ' or take it out.' : ' or let it end.'}`,
  ].join(' ')
}

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const asset = await context.step('read_asset', () => context.findByID<Row>({ collection: 'assets', id: context.input.assetId }))
  const left = daysBetween(context.now, asset?.expiresAt)
  if (!asset || left === undefined || left <= 0) {
    const summary = asset ? `The licence of "${String(asset.name)}" ${left === undefined ? 'has no end' : 'has ended'}.` : 'This asset is gone.'
    return { effects: [], output: { places: [], recipients: 0, replacements: [], urgency: 'low' }, summary }
  }
  const places = await context.step('find_places', () => placesOf(context, String(asset.id)))
  const replacements = await context.step('find_replacements', () => replacementsOf(context, asset))
  const urgency = places.some(({ isOut }) => isOut) ? 'high' : places.length > 0 ? 'medium' : 'low'
  const people = [...new Set([relationId(asset.createdBy), ...places.flatMap(({ people: own }) => own)].filter((id) => id !== undefined))]
  const title = `Renew, replace or take out: ${String(asset.name)}, ${Math.ceil(left)} ${Math.ceil(left) === 1 ? 'day' : 'days'} left`
  const sent = people.length > 0 ? await context.find<Row>({ collection: 'notifications', limit: 500, where: { and: [{ user: { in: people } }, { title: { equals: title } }] } }) : []
  const fresh = people.filter((user) => !sent.some((row) => relationId(row.user) === user && textOf((row.data as null | Row)?.assetId) === String(asset.id)))
  const message = messageOf(asset, places, replacements)
  const data = { assetId: String(asset.id), expiresAt: asset.expiresAt, urgency }
  return {
    confidence: 0.95,
    effects: fresh.map((user) => ({
      collection: 'notifications',
      data: { data, link: `/admin/collections/assets/${String(asset.id)}`, message, title, type: urgency === 'low' ? 'reminder' : 'warning', user },
      kind: 'create' as const,
    })),
    output: { places: places.map(({ people: _people, ...place }) => place), recipients: fresh.length, replacements, urgency },
    summary: fresh.length > 0 ? `Told ${fresh.length} ${fresh.length === 1 ? 'person' : 'people'} that the licence of "${String(asset.name)}" ends (${urgency}). ${message}` : `Nobody new to tell of "${String(asset.name)}".`,
  }
}

/** Reminds the people who answer for an asset and for the places it is used in, before its licence ends (B000-062, B001-048). */
export const licenseRenewalReminder = defineSkill({
  actionCategory: 'asset',
  category: 'COMMUNICATION',
  description: 'Reminds before a licence ends: where the asset is used, what could replace it, whom to ask.',
  documentPath: '/agents/skills/license-renewal-reminder',
  handler,
  input,
  name: 'Licence renewal reminder',
  output,
  requiredPermissions: [
    'asset-collection-item:read', 'asset-collection:read', 'asset-link:read', 'asset:read', 'brief:read', 'content-entry:read', 'deliverable:read', 'notification:create', 'notification:read',
  ],
  slug: 'license-renewal-reminder',
  triggers: [{ event: 'asset.expiring', priority: 40 }],
  version: '1.0.0',
})
