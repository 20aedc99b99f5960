import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'

import { Agent } from 'undici'

import { OutboundRefused } from './errors'
import { isPublicAddress } from './isPublicAddress'
import type { AllowList } from './parseAllowList'

/**
 * Resolves a name and refuses it when one of its addresses is not public. The connection is made to the addresses that were
 * checked here, so that a name cannot change its answer in between (DNS rebinding).
 */
const guardedLookup =
  (allow: AllowList): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const refused = addresses.find(({ address }) => !isPublicAddress(address) && !allow.hasAddress(address))
      if (refused) {
        return callback(new OutboundRefused({ reason: `the name resolves to ${refused.address}, which is no public address`, url: hostname }), [])
      }
      if (options.all) return callback(null, addresses)
      const [first] = addresses
      callback(null, first?.address ?? '', first?.family)
    })
  }

/** A connection pool that reaches public addresses only; a `isTrusted` host is resolved freely. Close it after use. */
export const guardedAgent = (allow: AllowList, options: { connectTimeoutMs: number; isTrusted: boolean }): Agent =>
  new Agent({ connect: { lookup: options.isTrusted ? undefined : guardedLookup(allow), timeout: options.connectTimeoutMs } })
