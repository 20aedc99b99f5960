import { setTimeout as wait } from 'node:timers/promises'

import { isEngineError } from '@/src/errors/isEngineError'
import { sniffType } from '@/src/files/sniffType'
import { fetchOutside } from '@/src/http/fetchOutside'

type Args = { address: string; maxBytes: number; signal: AbortSignal }

const TIMEOUT_MS = 60_000
/** Before the second and the third try, where the next one may go better. */
const PAUSES_MS = [500, 2_000]
const MEDIA = /^(image|video|audio)\/|^application\/pdf$/

const once = async ({ address, maxBytes, signal }: Args): Promise<{ bytes: Uint8Array } | { mayPass: boolean; problem: string }> => {
  try {
    const { bytes, ok, status } = await fetchOutside(address, { headers: { accept: 'image/*,video/*,audio/*,application/pdf;q=0.9' }, maxBytes, signal, timeoutMs: TIMEOUT_MS })
    return ok ? { bytes } : { mayPass: status >= 500 || status === 429, problem: `it answered ${status}` }
  } catch (error) {
    if (signal.aborted || !(error instanceof Error) || !(isEngineError(error, 'OUTBOUND_REFUSED') || isEngineError(error, 'OUTBOUND_FAILED'))) throw error
    const kind = 'data' in error ? (error.data as { kind?: string }).kind : undefined
    return { mayPass: kind === 'connection' || kind === 'timeout', problem: error.message }
  }
}

/** The bytes of a picture, video, sound or PDF at an address, and what they are by their content; or why they cannot be had. Never inside a transaction. */
export const fetchMedia = async (args: Args): Promise<{ bytes: Uint8Array; mimeType: string } | { problem: string }> => {
  let got = await once(args)
  for (const pause of PAUSES_MS) {
    if ('bytes' in got || !got.mayPass) break
    await wait(pause, undefined, { signal: args.signal })
    got = await once(args)
  }
  if ('problem' in got) return { problem: got.problem }
  const mimeType = await sniffType(got.bytes)
  return MEDIA.test(mimeType) ? { bytes: got.bytes, mimeType } : { problem: `its content is ${mimeType}, accepted: pictures, video, sound and PDF` }
}
