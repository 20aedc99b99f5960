import { describe, expect, it } from 'vitest'

import { createShutdown } from './createShutdown'

describe('shutdown', () => {
  it('closes in reverse order, once, and goes on past a problem that it names', async () => {
    const closed: string[] = []
    const shutdown = createShutdown()
    for (const name of ['database', 'worker', 'web']) {
      shutdown.add(name, async () => {
        closed.push(name)
        if (name === 'worker') throw new Error('stuck')
      })
    }
    const [first, second] = await Promise.all([shutdown.run(), shutdown.run()])
    expect(closed).toEqual(['web', 'worker', 'database'])
    expect(first).toEqual(['worker: stuck'])
    expect(second).toBe(first)
    expect(shutdown.signal.aborted).toBe(true)
  })
})
