import type { Payload } from 'payload'

import type { RawRow, Transfer } from '../types'
import { findMedia } from './findMedia'
import { mapMedia, type MediaPlace } from './mapMedia'
import { rowType } from './rowType'
import { takeMedia } from './takeMedia'
import { toDocument } from './toDocument'

type Args = Pick<Parameters<typeof takeMedia>[0], 'maxBytes' | 'principal' | 'signal'> & { payload: Payload; raw: RawRow; transfer: Transfer }

/** Files for addresses of a row, and whether each was new. */
export type RowMedia = Awaited<ReturnType<typeof takeMedia>>

const placesOf = async ({ payload, raw, transfer }: Args): Promise<MediaPlace[]> => {
  if (raw.kind === 'attachment') return [{ address: raw.address, ...(raw.alt && { alt: raw.alt }), as: 'id', path: 'attachment' }]
  if (raw.kind === 'broken' || raw.kind === 'skipped') return []
  const type = await rowType(payload, transfer, raw)
  const places: MediaPlace[] = []
  mapMedia(type.schema.fields, toDocument(raw, type, transfer.options).document, (place) => {
    places.push(place)
    return place.address
  })
  return places
}

/**
 * The files that a row's addresses lead to, fetched before its transaction begins; a dry run fetches none and knows those that are here. Undefined when the
 * import fetches no media.
 * @throws TRANSFER_ROW_REFUSED
 */
export const rowMedia = async (args: Args): Promise<RowMedia | undefined> => {
  const { payload, transfer } = args
  const { mode, options, organization } = transfer
  if (!options.fetchMedia) return undefined
  const places = await placesOf(args)
  if (mode === 'RUN') return takeMedia({ ...args, organization, places })
  const known: RowMedia = new Map()
  for (const { address } of places) {
    const file = await findMedia(payload, organization, address)
    if (file) known.set(address, { ...file, isNew: false })
  }
  return known
}
