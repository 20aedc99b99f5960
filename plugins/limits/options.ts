import { resolveOptions } from '@/src/plugin/resolveOptions'

export type Rates = {
  /** Requests a minute of one address that is not signed in. @default 300 */
  anonymous: number
  /** Requests a minute of one API key. @default 1800 */
  apiKey: number
  /** Sign-in attempts and forgotten passwords a minute of one address. @default 20 */
  signIn: number
  /** Requests a minute of one person, of the team or of a client. @default 1800 */
  user: number
}

export type LimitsOptions = {
  /**
   * Header in which the front door writes the caller's address. It must be set by a server of yours on every request: what a
   * caller sends is believed. @default 'x-real-ip'
   */
  addressHeader?: string
  /** Rows of a list when none are asked for. @default 10 */
  defaultLimit?: number
  /** Deepest population. @default 3 */
  maxDepth?: number
  /** Most rows of one answer. @default 100 */
  maxLimit?: number
  /** Deepest nesting of `and` and `or` in a where. @default 6 */
  maxWhereDepth?: number
  /** Most conditions in a where. @default 100 */
  maxWhereConditions?: number
  /** Requests a minute, 0 is no limit; false switches rate limits off. */
  rates?: false | Partial<Rates>
  /** Who counts: each process for itself, or all together through PostgreSQL (half a second behind). @default 'memory' */
  store?: 'memory' | 'postgres'
}

export type ResolvedLimitsOptions = Required<Omit<LimitsOptions, 'rates'>> & { rates: false | Rates }

const RATES: Rates = Object.freeze({ anonymous: 300, apiKey: 1800, signIn: 20, user: 1800 })

const DEFAULTS: Required<LimitsOptions> = Object.freeze({
  addressHeader: 'x-real-ip',
  defaultLimit: 10,
  maxDepth: 3,
  maxLimit: 100,
  maxWhereConditions: 100,
  maxWhereDepth: 6,
  rates: RATES,
  store: 'memory',
})

const STORES = ['memory', 'postgres']

export const resolveLimitsOptions = (options: LimitsOptions): ResolvedLimitsOptions => {
  const resolved = resolveOptions('limits', DEFAULTS, options)
  if (!STORES.includes(resolved.store)) {
    throw new Error(`limits: option 'store' must be ${STORES.join(' or ')}, not '${resolved.store}'`)
  }
  const rates = resolved.rates === false ? false : resolveOptions('limits', RATES, resolved.rates)
  for (const [name, value] of Object.entries(rates || {})) {
    if (!Number.isInteger(value) || value < 0) throw new Error(`limits: option '${name}' must be a whole number, 0 for no limit, not ${value}`)
  }
  for (const name of ['defaultLimit', 'maxDepth', 'maxLimit'] as const) {
    const value = resolved[name]
    if (!Number.isInteger(value) || value < 1) throw new Error(`limits: option '${name}' must be a whole number above 0, not ${value}`)
  }
  return { ...resolved, rates }
}
