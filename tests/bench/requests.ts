import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { tokenFor } from '../support/tokenFor'
import { briefData, type Seeded } from './seedSide'

export type Requests = Record<'create' | 'list' | 'read', (number: number) => Promise<unknown>>

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
    create: (number) => create({ collection: 'briefs', data: briefData(seeded, number), depth: 0, overrideAccess: false, user: seeded.user }),
    list: (number) => get({ config, path: `/api/briefs?limit=10&depth=1&page=${1 + (number % 10)}`, token }),
    read: (number) => get({ config, path: `/api/briefs/${rows[number % rows.length]?.id}?depth=1`, token }),
  }
}
