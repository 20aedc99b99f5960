import OpenAI from 'openai'

import { joinSignals } from '@/src/signals/joinSignals'

import { ModelFailed } from './errors'

/** Longest time of a call with all its retries; a service may ask for a longer wait than anybody waits for. */
const TOTAL_MS = 180_000

/**
 * One call of a service: ends at once when `signal` aborts (with its reason), after `totalMs` at the latest, and fails as MODEL_FAILED.
 */
export const callModel = async <T>(
  model: string,
  run: (signal: AbortSignal) => Promise<T>,
  { signal, totalMs = TOTAL_MS }: { signal?: AbortSignal; totalMs?: number } = {},
): Promise<T> => {
  signal?.throwIfAborted()
  const limit = AbortSignal.timeout(totalMs)
  const { release, signal: both } = joinSignals(signal, limit)
  // The client's waits between attempts do not listen to the signal.
  const aborted = new Promise<never>((_resolve, reject) => both.addEventListener('abort', () => reject(both.reason as Error), { once: true }))
  try {
    return await Promise.race([run(both), aborted])
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    if (limit.aborted) throw new ModelFailed({ isRetryable: true, model, reason: `no answer within ${totalMs} ms`, status: null }, { cause: error })
    throw translated(model, error)
  } finally {
    release()
  }
}

const translated = (model: string, error: unknown): Error => {
  if (!(error instanceof OpenAI.APIError)) {
    const reason = `its answer cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return new ModelFailed({ isRetryable: true, model, reason, status: null }, { cause: error })
  }
  const status = typeof error.status === 'number' ? error.status : null
  const isRetryable = status === null || status === 408 || status === 409 || status === 429 || status >= 500
  const reason = status === 401 || status === 403 ? 'the service refuses the key; check the API credentials' : error.message.replace(/^\d{3} /, '').slice(0, 500)
  return new ModelFailed({ isRetryable, model, reason, status }, { cause: error })
}
