import type { Payload } from 'payload'

import { listenTo } from '@/src/payload/listenTo'

import { CHANGES_CHANNEL } from '../constants'
import type { DeliveryCache } from './openCache'

/**
 * Hears from the database what changed in any process, and drops it here. While it does not hear, nothing is kept: the cache is emptied
 * when the connection is lost and used again once it is back. Returns whether it hears.
 */
export const listenForChanges = (payload: Payload, cache: DeliveryCache): (() => boolean) => {
  let isListening = false
  listenTo(payload, CHANGES_CHANNEL, {
    onLost: () => {
      isListening = false
      cache.clear()
    },
    onMessage: (keys) => cache.invalidate(keys.split(' ')),
    onReady: () => {
      cache.clear()
      isListening = true
    },
  })
  return () => isListening
}
