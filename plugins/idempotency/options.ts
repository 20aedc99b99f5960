import { resolveOptions } from '@/src/plugin/resolveOptions'

export type IdempotencyOptions = {
  /** Slug of the stored answers. @default 'idempotency-records' */
  collection?: string
  /** How long a repeated request waits for the first one to finish, in ms. @default 5000 */
  waitMs?: number
  /** How long an answer is kept, in hours. @default 24 */
  keepHours?: number
}

export type ResolvedIdempotencyOptions = Required<IdempotencyOptions>

const DEFAULTS: ResolvedIdempotencyOptions = Object.freeze({ collection: 'idempotency-records', keepHours: 24, waitMs: 5000 })

export const resolveIdempotencyOptions = (options: IdempotencyOptions): ResolvedIdempotencyOptions => {
  const resolved = resolveOptions('idempotency', DEFAULTS, options)
  for (const name of ['keepHours', 'waitMs'] as const) {
    if (!(resolved[name] > 0)) throw new Error(`idempotency: option '${name}' must be above 0, not ${resolved[name]}`)
  }
  return resolved
}
