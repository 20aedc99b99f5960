import { env } from '@/src/env/env'

import { parseKeyRing } from './parseKeyRing'

export type KeyRing = { keys: ReadonlyMap<string, Buffer>; primary: string }

let ring: KeyRing | undefined

/** The keys of this process, from ENCRYPTION_KEYS. */
export const keyRing = (): KeyRing => (ring ??= parseKeyRing(env().ENCRYPTION_KEYS))
