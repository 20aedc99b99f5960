import type { Payload, PayloadRequest } from 'payload'

import { isFields } from '@/src/content/isFields'

import { RowRefused } from '../errors'
import type { RawRow, RowType, Transfer } from '../types'
import { readType } from './readType'

const given = (raw: RawRow): string | undefined => {
  const slug = raw.kind === 'cells' ? raw.cells.contentType : raw.kind === 'page' ? raw.fields.contentType : raw.kind === 'document' && isFields(raw.value) ? raw.value.contentType : undefined
  return typeof slug === 'string' && slug !== '' ? slug : undefined
}

/** The content type of a row: that it says, else that of the whole import. @throws TRANSFER_ROW_REFUSED */
export const rowType = async (source: Payload | PayloadRequest, transfer: Transfer, raw: RawRow): Promise<RowType> => {
  if (raw.kind === 'broken') throw new RowRefused({ problems: raw.problems })
  const slug = given(raw) ?? transfer.contentType
  if (!slug) throw new RowRefused({ problems: [{ message: 'is missing: say the slug of a content type here, or one for the whole import', path: 'contentType' }] })
  const type = await readType(source, transfer.organization, slug)
  if (!type) throw new RowRefused({ problems: [{ message: `there is no content type '${slug}'`, path: 'contentType' }] })
  return type
}
