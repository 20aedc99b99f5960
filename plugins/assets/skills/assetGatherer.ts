import { z } from 'zod'

import { clientReferenceFrontmatter } from '@/src/library/frontmatter/clientReferenceFrontmatter'
import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext, SkillResult } from '@/src/skills/types'
import { wordWithModel } from '@/src/skills/wordWithModel'
import { relationId } from '@/src/states/relationId'

import { matchAssets } from './matchAssets'
import { readAssets } from './readAssets'
import { tellingWords } from './tellingWords'
import type { AssetMatch, Wanted } from './types'

const SKILL = 'asset-gatherer'
const input = z.looseObject({ briefId: z.string().min(1) })
const output = z.object({
  matches: z.array(z.object({ asset: z.string(), name: z.string(), reasons: z.array(z.string()), score: z.number() })),
  reference: z.string().optional(),
})

type Row = Record<string, unknown>

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** The words a person wrote: the client's request where there is one, since a brief's description also holds what agents added. */
const aboutOf = async (context: SkillContext<unknown>, brief: Row): Promise<string> => {
  const requestId = relationId(brief.clientRequest)
  const request = requestId ? await context.findByID({ collection: 'client-requests', id: requestId }) : null
  return [textOf(brief.title), textOf(request?.description) ?? textOf(brief.description)].filter(Boolean).join('\n')
}

const wantedBy = async (context: SkillContext<unknown>, brief: Row): Promise<{ reference?: string; wanted: Wanted }> => {
  const client = relationId(brief.client)
  const row = client ? await context.findByID({ collection: 'clients', id: client }) : null
  const slug = textOf(row?.slug)
  const document = slug ? await context.document(`/reference/clients/${slug}.md`) : null
  const rules = document ? readFrontmatter(clientReferenceFrontmatter, document) : undefined
  const words = tellingWords(await aboutOf(context, brief))
  const tags = Array.isArray(brief.tags) ? brief.tags.map(String) : []
  return {
    ...(document ? { reference: document.path } : {}),
    wanted: {
      ...(client ? { client } : {}),
      forbidden: rules?.forbiddenAssets ?? [],
      now: context.now,
      preferredTypes: rules?.preferredAssetTypes ?? [],
      project: relationId(brief.project),
      tags: [...(rules?.preferredTags ?? []), ...tags],
      words,
    },
  }
}

/** The brief's links with the new ones: what a person linked stays, what this skill linked before is replaced. */
const linksWith = (brief: Row, matches: AssetMatch[]): Row[] => {
  const kept = rowsOf(brief.assetLinks).filter(({ addedBySkill }) => addedBySkill !== SKILL)
  const known = new Set(kept.map(({ asset }) => relationId(asset)))
  return [
    ...kept,
    ...matches
      .filter(({ asset }) => !known.has(asset.id))
      .map(({ asset, reasons, score }) => ({ addedBySkill: SKILL, asset: asset.id, linkType: 'reference', reason: reasons.join(', '), score: score / 100 })),
  ]
}

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const brief = await context.findByID({ collection: 'briefs', id: context.input.briefId })
  if (!brief) return { effects: [], output: { matches: [] }, summary: 'This brief is gone.' }
  const { reference, wanted } = await context.step('read_reference', () => wantedBy(context, brief))
  const assets = await context.step('find_assets', () => readAssets(context, wanted))
  const matches = await context.step('match_assets', async () => matchAssets(assets, wanted))
  const names = matches.slice(0, 3).map(({ asset }) => asset.name)
  const found = matches.map(({ asset, reasons, score }) => ({ name: asset.name, reasons, score }))
  const text =
    matches.length === 0
      ? `No approved asset fits "${String(brief.title)}" yet; ${assets.length} were looked at.`
      : `${matches.length} of ${assets.length} assets fit "${String(brief.title)}": ${names.join(', ')}${matches.length > 3 ? ' and others' : ''}.${reference ? '' : ' The client has no reference document, so nothing is known of its preferences.'}`
  return {
    confidence: matches[0] ? Math.min(0.95, matches[0].score / 100) : 0.3,
    effects:
      matches.length > 0
        ? [{ collection: 'briefs', data: { assetLinks: linksWith(brief, matches) }, id: String(brief.id), kind: 'update' }]
        : [],
    output: { matches: matches.map(({ asset, reasons, score }) => ({ asset: asset.id, name: asset.name, reasons, score })), ...(reference ? { reference } : {}) },
    summary: await wordWithModel(context, { audience: 'the person who begins the work', facts: { brief: brief.title, found }, text }),
  }
}

/** Attaches approved assets that fit a brief when work on it begins (B000-063). Reads `/reference/clients/{client}`. */
export const assetGatherer = defineSkill({
  actionCategory: 'asset',
  category: 'DATA_PROCESSING',
  description: 'Attaches approved assets that fit a brief, each with the reason.',
  documentPath: '/agents/skills/asset-gatherer',
  handler,
  input,
  name: 'Asset gatherer',
  output,
  requiredPermissions: ['asset-library:read', 'asset:read', 'brief:read', 'brief:update', 'client-request:read', 'client:read', 'project:read'],
  slug: SKILL,
  triggers: [{ conditions: { match: 'all', rules: [{ field: 'payload.to', operator: 'equals', value: 'IN_PROGRESS' }] }, event: 'brief.status_changed', priority: 50 }],
  version: '1.0.0',
})
