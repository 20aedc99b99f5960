import type { CollectionAfterChangeHook } from 'payload'

import { knownRows } from '@/src/db/knownRows'

import { idOf } from '../operations/idOf'
import { linkAssets } from '../operations/linkAssets'
import { refuseExpiredAssets } from '../operations/refuseExpiredAssets'

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
const SHOWN = ['assets', 'files']
/** Most ids looked at in one entry. */
const MAX_IDS = 1000

/** Content says what it shows anywhere in its data, as the id of an asset or of an asset's file. What has expired is not put into it anew (B001-046). */
export const linkContentAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const idsOf = (row: Record<string, unknown> | undefined): string[] => [...new Set(JSON.stringify(row?.data ?? null).match(UUID) ?? [])].slice(0, MAX_IDS)
  const [now, before] = [idsOf(doc), operation === 'update' ? idsOf(previousDoc) : []]
  const organization = idOf(doc.organization)
  const rows = await knownRows(req)
  const couldBeAsset = (id: string): boolean => SHOWN.includes(rows.get(id)?.collection ?? 'assets')
  const isShown = await refuseExpiredAssets(req, now.filter((id) => !before.includes(id) && couldBeAsset(id)))
  const isLinked = operation === 'create' ? isShown : now.length > 0 || before.length > 0
  if (organization && isLinked) await linkAssets({ ids: now, kind: 'content-entries', organization, req, row: String(doc.id) })
  return doc
}
