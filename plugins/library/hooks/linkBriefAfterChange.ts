import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '../operations/idOf'
import { linkAssets } from '../operations/linkAssets'

/** The assets a brief names are noted as used by it. */
export const linkBriefAfterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const idsOf = (row: Record<string, unknown> | undefined): string[] =>
    (Array.isArray(row?.assetLinks) ? row.assetLinks : []).flatMap((link: { asset?: unknown }) => idOf(link.asset) ?? [])
  const [now, before] = [idsOf(doc), idsOf(previousDoc)]
  const organization = idOf(doc.organization)
  if (organization && (now.length > 0 || before.length > 0)) await linkAssets({ ids: now, kind: 'briefs', organization, req, row: String(doc.id) })
  return doc
}
