import type { Payload } from 'payload'

import { resolveOptions } from '@/src/plugin/resolveOptions'

type Address = { asset: string; /** Seconds since 1970. */ expires: number; /** A rendition type. */ spec: string }

export type BrowserOptions = {
  /** Gives a signed address of a rendition, for thumbnails; without it they are asked for with the session. @default none */
  addressOf?: ((payload: Payload, address: Address) => string) | undefined
}

export type ResolvedBrowserOptions = { addressOf: BrowserOptions['addressOf'] }

const DEFAULTS: ResolvedBrowserOptions = Object.freeze({ addressOf: undefined })

export const resolveBrowserOptions = (options: BrowserOptions): ResolvedBrowserOptions => {
  const resolved = resolveOptions('browser', DEFAULTS, options)
  if (resolved.addressOf !== undefined && typeof resolved.addressOf !== 'function') {
    throw new Error(`browser: option 'addressOf' must be a function, not ${JSON.stringify(resolved.addressOf)}`)
  }
  return resolved
}
