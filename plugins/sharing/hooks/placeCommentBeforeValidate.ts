import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { Invalid } from '@/src/errors/Invalid'

import { checkAnnotation } from '../operations/checkAnnotation'
import { idOf } from '../operations/idOf'

const durationOf = async (req: PayloadRequest, asset: string): Promise<number | undefined> => {
  const [row] = await sql(req)<{ duration: null | string }>(`select metadata->>'duration' as duration from assets where id = $1`, [asset])
  const seconds = Number(row?.duration ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}

type Parent = { asset: null | string; parent: null | string; shareKey: null | string }

const readParent = async (req: PayloadRequest, id: string): Promise<Parent | undefined> =>
  (await sql(req)<Parent>('select asset_id as asset, parent_id as parent, share_key as "shareKey" from comments where id = $1', [id]))[0]

/** A comment on an asset marks a place in it, a time in it, or nothing; an answer is about what its thread is about (B001-059). */
export const placeCommentBeforeValidate: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const asset = idOf(data?.asset ?? originalDoc?.asset)
  if (!data || !asset) return data
  const type: unknown = data.annotationType ?? originalDoc?.annotationType
  const marked = data.annotationData !== undefined || data.annotationType !== undefined
  const problems = marked ? checkAnnotation({ data: data.annotationData ?? originalDoc?.annotationData, durationS: type === 'timestamp' ? await durationOf(req, asset) : undefined, type }) : []
  const parentId = operation === 'create' ? idOf(data.parent) : undefined
  const parent = parentId ? await readParent(req, parentId) : undefined
  if (parent && parent.asset !== asset) problems.push({ message: 'is about another asset', path: 'parent' })
  if (problems.length > 0) throw new Invalid({ problems, subject: 'The comment' })
  if (!parent) return data
  // One level of answers: an answer to an answer belongs to the same thread. What answers a guest openly is shown to the guest.
  return { ...data, parent: parent.parent ?? parentId, ...(parent.shareKey && data.isInternal === false && { shareKey: parent.shareKey }) }
}
