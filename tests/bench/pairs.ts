import type { Calls } from './protocol'
import type { Requests } from './requests'
import type { Side } from './startSide'
import { median } from './stats'

export type Pair = Record<'engine' | 'plain', number>
/** Rounds that are not counted. */
const WARM_UP = 6

export type Compared = { cpu: Pair; cpuRatio: number; ratio: number; wall: Pair }

/**
 * The same calls on both sides in turns, so that a slow minute of the machine hits both alike. Ratios are the median of the
 * rounds' own ratios; the first rounds warm both up: until the code of a request is compiled it says more about its size than about its speed.
 */
export const compareCalls = async (sides: Record<'engine' | 'plain', Side>, what: keyof Requests, rounds: number, calls: number): Promise<Compared> => {
  const done: Record<'engine' | 'plain', Calls>[] = []
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const ask = (side: 'engine' | 'plain') => sides[side].ask({ calls, do: 'calls', first: round * calls, what })
    const order = round % 2 === 0 ? (['plain', 'engine'] as const) : (['engine', 'plain'] as const)
    const first = await ask(order[0])
    const second = await ask(order[1])
    if (round >= WARM_UP) done.push(order[0] === 'plain' ? { engine: second, plain: first } : { engine: first, plain: second })
  }
  const wallOf = ({ times }: Calls) => median(times)
  return {
    cpu: { engine: median(done.map(({ engine }) => engine.cpuMs)), plain: median(done.map(({ plain }) => plain.cpuMs)) },
    cpuRatio: median(done.map(({ engine, plain }) => engine.cpuMs / plain.cpuMs)),
    ratio: median(done.map(({ engine, plain }) => wallOf(engine) / wallOf(plain))),
    wall: { engine: median(done.flatMap(({ engine }) => engine.times)), plain: median(done.flatMap(({ plain }) => plain.times)) },
  }
}
