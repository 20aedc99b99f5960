import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import type { Effect, SkillContext, SkillResult } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { missingFormats } from './missingFormats'
import { readPieces } from './readPieces'
import { whyNotPacked } from './whyNotPacked'

const input = z.looseObject({ deliverableId: z.string().optional() })
const output = z.object({
  files: z.array(z.object({ asset: z.string(), name: z.string(), note: z.string() })),
  left: z.array(z.object({ name: z.string(), reason: z.string() })),
  missing: z.array(z.string()),
})
type Output = z.infer<typeof output>
type Row = Record<string, unknown> & { id: number | string }

const nothing = (summary: string): SkillResult<Output> => ({ effects: [], output: { files: [], left: [], missing: [] }, summary })

const listOf = ({ files, left, missing }: Output): string =>
  [
    ...files.map(({ name, note }) => `${name}: ${note}`),
    ...left.map(({ name, reason }) => `Not included: ${name}, ${reason}`),
    ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}`] : []),
  ].join('\n')

/** One package per deliverable and revision: its slug says which. */
const effectsOf = (deliverable: Row, slug: string, made: Output): Effect[] => [
  {
    as: 'package',
    collection: 'asset-collections',
    data: { client: relationId(deliverable.client), collectionType: 'DELIVERABLE', description: listOf(made), name: `${String(deliverable.title)}, delivery`, slug },
    kind: 'create',
  },
  ...made.files.map(({ asset, note }, index): Effect => ({
    collection: 'asset-collection-items',
    data: { asset, collection: { $ref: 'package' }, note, sortOrder: index + 1 },
    kind: 'create',
  })),
]

const pack = async (context: SkillContext<unknown>, deliverable: Row): Promise<Output> => {
  const { assets, loose } = await readPieces(context, deliverable)
  const judged = assets.map((asset) => ({ asset, reason: whyNotPacked(asset, context.now) }))
  const packed = judged.flatMap(({ asset, reason }) => (reason === undefined ? [asset] : []))
  const briefId = relationId(deliverable.brief)
  const brief = briefId ? await context.findByID({ collection: 'briefs', id: briefId }) : null
  return {
    files: packed.map(({ expiresAt, facts, id, name }) => ({ asset: id, name, note: [...facts, expiresAt ? `may be used until ${expiresAt.slice(0, 10)}` : 'may be used without an end'].join(', ') })),
    left: [...judged.flatMap(({ asset, reason }) => (reason === undefined ? [] : [{ name: asset.name, reason }])), ...loose.map((name) => ({ name, reason: 'it is in no library' }))],
    missing: missingFormats(brief?.deliverablesRequested, { title: String(deliverable.title), type: String(deliverable.type) }, packed),
  }
}

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<Output>> => {
  const deliverable = await context.step('read_deliverable', () => subjectOf(context, 'deliverables', 'deliverableId'))
  if (!deliverable) return nothing('This deliverable is gone.')
  const title = `"${String(deliverable.title)}"`
  if (!['APPROVED', 'DELIVERED'].includes(String(deliverable.status))) return nothing(`${title} is not approved yet.`)
  const slug = `delivery-${String(deliverable.id)}-${Number(deliverable.revisionNumber ?? 0)}`
  if ((await context.find({ collection: 'asset-collections', limit: 1, where: { slug: { equals: slug } } })).length > 0) return nothing(`${title} has its package already.`)
  const made = await context.step('choose_files', () => pack(context, deliverable))
  if (made.files.length === 0) return { ...nothing(`There is nothing to package for ${title}${made.left.length > 0 ? `: ${made.left.map(({ name, reason }) => `${name}, ${reason}`).join('; ')}` : ''}.`), output: made }
  const but = [...made.left.map(({ name, reason }) => `${name} is left out, ${reason}`), ...(made.missing.length > 0 ? [`missing: ${made.missing.join(', ')}`] : [])]
  return {
    confidence: but.length > 0 ? 0.6 : 0.9,
    effects: effectsOf(deliverable, slug, made),
    output: made,
    summary: `${made.files.length} ${made.files.length === 1 ? 'file is' : 'files are'} packaged for ${title}.${but.length > 0 ? ` ${but.join('; ')}.` : ''}`,
  }
}

/** Puts what the client gets into one collection when a deliverable is approved (B000-062, B001-053); a person sends it. */
export const deliveryPackager = defineSkill({
  actionCategory: 'asset',
  category: 'WORKFLOW',
  description: 'Packages the approved files of a deliverable for the client, and names what is missing.',
  documentPath: '/agents/skills/delivery-packager',
  handler,
  input,
  name: 'Delivery packager',
  output,
  requiredPermissions: ['asset-collection-item:create', 'asset-collection:create', 'asset-collection:read', 'asset:read', 'brief:read', 'deliverable:read', 'file:read'],
  slug: 'delivery-packager',
  triggers: [{ event: 'deliverable.client_approved', priority: 40 }],
  version: '1.0.0',
})
