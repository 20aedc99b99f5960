import type { Payload } from 'payload'

import type { Caller } from '../../support/createEngine'
import { send } from '../../support/send'

export type Measured = { ms: number[]; name: string }

export type Asked = { as: Caller; name: string; path: (turn: number) => string }

/** Sends each request `rounds` times, in turns so that a slow moment of the machine falls on all of them; the first round warms up. @throws for an answer that is no 200 */
export const measureRequests = async (payload: Payload, key: string, asked: readonly Asked[], rounds: number): Promise<Measured[]> => {
  const measured = asked.map(({ name }) => ({ ms: [] as number[], name }))
  for (let turn = 0; turn <= rounds; turn++) {
    for (const [index, { as, name, path }] of asked.entries()) {
      const started = performance.now()
      const response = await send({ caller: as, config: payload.config, key, method: 'GET', path: path(turn), payload })
      const body = await response.text()
      if (response.status !== 200) throw new Error(`${name}: ${response.status} ${body.slice(0, 500)}`)
      if (turn > 0) measured[index]?.ms.push(performance.now() - started)
    }
  }
  return measured
}
