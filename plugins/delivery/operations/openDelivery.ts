import type { Payload } from 'payload'

import type { ResolvedDeliveryOptions } from '../options'

import { deliveryKeys } from './deliveryKeys'
import { listenForChanges } from './listenForChanges'
import { type DeliveryCache, openCache } from './openCache'
import { readSite, type SiteKey } from './readSite'
import type { Answer, Site } from './types'

export type Delivery = {
  /** The answer kept under this name; undefined when there is none or the database is not heard. */
  kept: (name: string) => Answer | undefined
  /** The answer kept under this name, or the one that `make` makes; several who ask at once wait for one. */
  keep: (name: string, make: () => Promise<Answer>) => Promise<Answer>
  options: ResolvedDeliveryOptions
  payload: Payload
  site: (key: SiteKey) => Promise<Site | undefined>
  stats: DeliveryCache['stats']
}

const open = new WeakMap<Payload, Delivery>()
/** Sites that are remembered; each is small. */
const MAX_SITES = 5000

/** What delivery keeps of one running engine; opened with the first request. */
export const openDelivery = (payload: Payload, options: ResolvedDeliveryOptions): Delivery => {
  const known = open.get(payload)
  if (known) return known
  const cache = openCache(options.cacheBytes)
  const sites = new Map<string, Site>()
  const making = new Map<string, Promise<Answer>>()
  let changes = 0
  const forgetting: DeliveryCache = {
    ...cache,
    clear: () => {
      changes++
      sites.clear()
      cache.clear()
    },
    invalidate: (keys) => {
      changes++
      // Sites hold types and locales: they are read anew when anything of their organization's set-up changes.
      for (const [name, site] of sites) if (keys.some((key) => key === deliveryKeys.organization(site.organization) || key === deliveryKeys.site(site.organization))) sites.delete(name)
      cache.invalidate(keys)
    },
  }
  const isListening = listenForChanges(payload, forgetting)

  const site = async (key: SiteKey): Promise<Site | undefined> => {
    const name = `${key.by} ${key.value}`
    const remembered = sites.get(name)
    if (remembered && remembered.expiresAt > Date.now()) return remembered
    const before = changes
    const found = await readSite(payload, key)
    if (found && isListening() && before === changes && sites.size < MAX_SITES) sites.set(name, found)
    return found
  }
  const make = async (name: string, run: () => Promise<Answer>): Promise<Answer> => {
    const isHeard = isListening()
    const mark = cache.mark()
    const answer = await run()
    if (isHeard && isListening()) cache.set(name, answer, mark)
    return answer
  }
  const delivery: Delivery = {
    keep: (name, run) => {
      const kept = isListening() ? cache.get(name) : undefined
      if (kept) return Promise.resolve(kept)
      // Others may wait for an answer that was begun before what they know of: only while nothing changed since.
      const shared = `${changes} ${name}`
      const under = making.get(shared)
      if (under) return under
      const made = make(name, run).finally(() => making.delete(shared))
      making.set(shared, made)
      return made
    },
    kept: (name) => (isListening() ? cache.get(name) : undefined),
    options,
    payload,
    site,
    stats: cache.stats,
  }
  open.set(payload, delivery)
  return delivery
}
