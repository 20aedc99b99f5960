import { expect, it } from 'vitest'

import { repeatAfterDeadlock } from './repeatAfterDeadlock'

const failing = (code: string, times: number) => {
  let tries = 0
  const run = () => {
    tries += 1
    if (tries <= times) return Promise.reject(new Error('wrapped', { cause: Object.assign(new Error('deadlock detected'), { code }) }))
    return Promise.resolve(tries)
  }
  return { run, tries: () => tries }
}

it('a transaction that ended a deadlock runs again, three times at most', async () => {
  expect(await repeatAfterDeadlock(failing('40P01', 2).run)).toBe(3)
  const stuck = failing('40P01', 9)
  await expect(repeatAfterDeadlock(stuck.run)).rejects.toThrow('wrapped')
  expect(stuck.tries()).toBe(3)
})

it('any other failure is told at once', async () => {
  const refused = failing('23505', 1)
  await expect(repeatAfterDeadlock(refused.run)).rejects.toThrow('wrapped')
  expect(refused.tries()).toBe(1)
})
