import { writeFile } from 'node:fs/promises'

import type { Payload } from 'payload'

import { isEngineError } from '@/src/errors/isEngineError'
import { fetchOutside } from '@/src/http/fetchOutside'
import type { OutsideResponse } from '@/src/http/types'
import { withTempFile } from '@/src/media/withTempFile'

import { closeUpload } from './closeUpload'
import { extensionOf } from './extensionOf'
import { nameOfAddress } from './nameOfAddress'
import { settleUpload } from './settleUpload'
import { uploadById } from './uploadById'

/** Answers are held in memory while they come. */
const MAX_BYTES = 200 * 1024 * 1024
const TIMEOUT_MS = 120_000

type Args = { isLast: boolean; payload: Payload; signal: AbortSignal; tags?: string[]; upload: string; url: string }

/** Why it will not come, or the answer. What may come later is thrown, unless it is the last try. */
const fetched = async ({ isLast, signal, url }: Args): Promise<OutsideResponse | string> => {
  try {
    const answer = await fetchOutside(url, { headers: { accept: '*/*' }, maxBytes: MAX_BYTES, signal, timeoutMs: TIMEOUT_MS })
    if (answer.ok) return answer
    if (answer.status >= 500 && !isLast) throw new Error(`The address answered ${answer.status}`)
    return `the address answered ${answer.status}`
  } catch (error) {
    if (signal.aborted || !(error instanceof Error)) throw error
    const kind = ('data' in error ? (error.data as { kind?: string }) : {}).kind
    const isFinal = isLast || kind === 'size' || kind === 'redirects'
    if (isEngineError(error, 'OUTBOUND_REFUSED') || (isEngineError(error, 'OUTBOUND_FAILED') && isFinal)) return error.message
    throw error
  }
}

/** Fetches the file of an address through the guarded client and takes it in; its source is kept without what a query may hold (signatures, tokens). */
export const fetchIn = async (args: Args): Promise<void> => {
  const { payload, tags, upload: id, url } = args
  const upload = await uploadById(payload, id)
  if (upload?.status !== 'CHECKING') return
  const answer = await fetched(args)
  if (typeof answer === 'string') return closeUpload(payload, id, [], { reason: answer, status: 'REFUSED' })
  const filename = nameOfAddress(answer.url, answer.headers['content-disposition'] ?? null)
  const { origin, pathname } = new URL(url)
  await withTempFile({ extension: extensionOf(filename) }, async ({ path }) => {
    await writeFile(path, answer.bytes)
    await settleUpload({ data: { ...(tags && { tags }), sourceType: 'EXTERNAL', sourceUrl: `${origin}${pathname}` }, filename, path, payload, upload })
  })
}
