import type { PayloadRequest } from 'payload'

import { writeLater } from '@/src/db/writeLater'
import type { LateWrite } from '@/src/payload/waitingWrites'

import { CHANGES_CHANNEL } from '../constants'

/** PostgreSQL takes messages of less than 8,000 bytes. */
const MAX_KEYS = 150

const announcedWrite: LateWrite = {
  name: 'announced',
  steps: (rows) => ({ announced: `select pg_notify('${CHANGES_CHANNEL}', told->>'keys') from jsonb_array_elements(${rows}) as told` }),
}

/** Tells every process, once the transaction of `req` has committed, which answers are out of date. */
export const announceChange = async (req: PayloadRequest, keys: Iterable<string>): Promise<void> => {
  const all = [...new Set(keys)]
  const messages = Array.from({ length: Math.ceil(all.length / MAX_KEYS) }, (_, number) => all.slice(number * MAX_KEYS, (number + 1) * MAX_KEYS))
  await writeLater(req, announcedWrite, messages.map((some) => ({ keys: some.join(' ') })))
}
