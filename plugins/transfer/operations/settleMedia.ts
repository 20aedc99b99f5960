import { publicFileAddress } from '@/src/files/publicFileAddress'
import type { ContentProblem } from '@/src/content/types'

import { RowRefused } from '../errors'
import type { RowType } from '../types'
import type { TransferDocument } from './documentShape'
import { mapMedia } from './mapMedia'
import type { RowMedia } from './rowMedia'

type Args = { document: TransferDocument; media: RowMedia | undefined; secret: string; type: RowType }

/**
 * A row with files in the place of addresses, and whether some are left out because a dry run fetches none.
 * @throws TRANSFER_ROW_REFUSED for an address where a file belongs, in an import that fetches no media
 */
export const settleMedia = ({ document, media, secret, type }: Args): { document: TransferDocument; isPartial: boolean } => {
  const problems: ContentProblem[] = []
  let isPartial = false
  const settled = mapMedia(type.schema.fields, document, ({ address, as, path }) => {
    const file = media?.get(address)
    if (file) return as === 'id' ? file.id : publicFileAddress(secret, file)
    if (as === 'address') return address
    if (media) isPartial = true
    else problems.push({ message: `is an address: import with fetchMedia to have it fetched, or give the id of a file`, path })
    return undefined
  })
  if (problems.length > 0) throw new RowRefused({ problems })
  return { document: settled, isPartial }
}
