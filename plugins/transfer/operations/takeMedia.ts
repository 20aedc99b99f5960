import type { Payload } from 'payload'

import type { Principal } from '@/src/access/types'
import type { ContentProblem } from '@/src/content/types'
import { inTransaction } from '@/src/db/inTransaction'

import { RowRefused } from '../errors'
import type { StoredMedia } from '../types'
import { fetchMedia } from './fetchMedia'
import { findMedia } from './findMedia'
import type { MediaPlace } from './mapMedia'
import { problemsOf } from './problemsOf'
import { storeMedia } from './storeMedia'

type Args = { maxBytes: number; organization: string; payload: Payload; places: MediaPlace[]; principal: Principal; signal: AbortSignal }
type Taken = { isNew: boolean } & StoredMedia

/** What an index takes. */
const MOST_ADDRESS_BYTES = 2000

const take = async ({ maxBytes, organization, payload, principal, signal }: Args, { address, alt, path }: MediaPlace): Promise<ContentProblem[] | Taken> => {
  const known = await findMedia(payload, organization, address)
  if (known) return { ...known, isNew: false }
  const isLong = Buffer.byteLength(address) > MOST_ADDRESS_BYTES
  const fetched = isLong ? { problem: `an address may have ${MOST_ADDRESS_BYTES} bytes` } : await fetchMedia({ address, maxBytes, signal })
  const named = (message: string) => [{ message: `${address.slice(0, 300)} cannot be fetched: ${message}`, path }]
  if ('problem' in fetched) return named(fetched.problem)
  try {
    return { ...(await inTransaction(payload, principal, (req) => storeMedia(req, { ...fetched, address, alt, organization }))), isNew: true }
  } catch (error) {
    const problems = problemsOf(error)
    if (!problems) throw error
    return named(problems.map(({ message }) => message).join('; '))
  }
}

/**
 * The files for all addresses of a row, each kept as soon as it is fetched, so that a run that is cut off, or the next import, does not fetch it again.
 * @throws TRANSFER_ROW_REFUSED with each address that cannot be had, and what is no fault of the row
 */
export const takeMedia = async (args: Args): Promise<Map<string, Taken>> => {
  const taken = new Map<string, Taken>()
  const problems: ContentProblem[] = []
  for (const place of args.places) {
    if (taken.has(place.address)) continue
    args.signal.throwIfAborted()
    const one = await take(args, place)
    if (Array.isArray(one)) problems.push(...one)
    else taken.set(place.address, one)
  }
  if (problems.length > 0) throw new RowRefused({ problems })
  return taken
}
