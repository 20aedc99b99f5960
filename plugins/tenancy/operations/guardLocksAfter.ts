import type { Config } from 'payload'

import { guardLocks } from './guardLocks'

/** An `onInit` that guards the document locks after what the config does there already. */
export const guardLocksAfter =
  (onInit: Config['onInit'], users: string): NonNullable<Config['onInit']> =>
  async (payload) => {
    await onInit?.(payload)
    guardLocks(payload, users)
  }
