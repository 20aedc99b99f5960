import OpenAI from 'openai'

import { env } from '@/src/env/env'

/** Attempts after the first on 429, 5xx and broken connections; waits as long as `Retry-After` says, else ever longer. */
const MAX_RETRIES = 3
/** Of one attempt. */
const TIMEOUT_MS = 60_000

/** A client of the service at OPENAI_BASE_URL. Its own logging is off: requests hold people's texts. */
export const openaiClient = (apiKey: string): OpenAI =>
  new OpenAI({ apiKey, baseURL: env().OPENAI_BASE_URL, logLevel: 'off', maxRetries: MAX_RETRIES, timeout: TIMEOUT_MS })
