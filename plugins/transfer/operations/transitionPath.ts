import type { PayloadRequest } from 'payload'

import type { StateMachine } from '@/src/states/types'

/** Names of the transitions that lead from one state to another, the fewest; undefined when none do. */
export const transitionPath = (req: PayloadRequest, collection: string, from: string, to: string): string[] | undefined => {
  const custom: unknown = req.payload.collections[collection]?.config.custom
  const [machine] = (custom as { states?: StateMachine[] } | undefined)?.states ?? []
  const seen = new Set([from])
  let ways: { at: string; names: string[] }[] = [{ at: from, names: [] }]
  while (ways.length > 0) {
    const there = ways.find(({ at }) => at === to)
    if (there) return there.names
    ways = ways.flatMap(({ at, names }) =>
      Object.entries(machine?.transitions[at] ?? {}).flatMap(([name, next]) => {
        if (seen.has(next)) return []
        seen.add(next)
        return [{ at: next, names: [...names, name] }]
      }),
    )
  }
  return undefined
}
