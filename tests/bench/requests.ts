import { AsyncLocalStorage } from 'node:async_hooks'

import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { tokenFor } from '../support/tokenFor'
import { briefData, type Seeded } from './seedSide'

export type Requests = Record<'create' | 'list' | 'read', (number: number) => Promise<unknown>>

/**
 * Next runs every request in stores of its own. On Node 20 the first store that is on makes every promise of the process call hooks; both sides pay
 * for it here, as both do when they serve.
 */
const asServed = new AsyncLocalStorage<object>()

const get = async (args: { config: SanitizedConfig; path: string; token: string }): Promise<string> => {
  const { config, path, token } = args
  const request = new Request(new URL(path, 'http://localhost:3000'), { headers: { authorization: `JWT ${token}` } })
  const answer = await handleEndpoints({ config, request })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}: ${text}`)
  return text
}

/** The measured calls, as one signed-in person: a create through the Local API, a REST list of 10 and a REST read, relations populated. */
export const requests = async (config: SanitizedConfig, payload: Payload, seeded: Seeded): Promise<Requests> => {
  const token = await tokenFor(payload, seeded.user)
  const { rows } = await payload.db.pool.query<{ id: string }>('select id from briefs limit 100')
  const create = payload.create as (args: object) => Promise<unknown>
  return {
    create: (number) =>
      asServed.run({}, () => create({ collection: 'briefs', data: briefData(seeded, number), depth: 0, overrideAccess: false, user: seeded.user })),
    list: (number) => asServed.run({}, () => get({ config, path: `/api/briefs?limit=10&depth=1&page=${1 + (number % 10)}`, token })),
    read: (number) => asServed.run({}, () => get({ config, path: `/api/briefs/${rows[number % rows.length]?.id}?depth=1`, token })),
  }
}
