/**
 * `npm run bench`: ratios against plain Payload with the same entities on the same server, each side in a process of its own,
 * measured in turns. Options by environment: BENCH_ROUNDS (10), BENCH_CALLS (20 per round and side), BENCH_BRIEFS (200),
 * BENCH_SKILLS (40 per skill, alone and in a row), BENCH_CONTEXTS (300), BENCH_EVENTS (2000), BENCH_STARTS (3).
 */
import { openDatabase } from '@/src/db/openDatabase'

import { openBench } from './openBench'
import { compareCalls, type Pair } from './pairs'
import { type Row, reportRows, writeResults } from './report'
import { type Side, startSide } from './startSide'
import { median, percentile } from './stats'

const number = (name: string, fallback: number): number => Number(process.env[name] ?? fallback)
const rounds = number('BENCH_ROUNDS', 10)
const calls = number('BENCH_CALLS', 20)
const ms = (value: number): string => `${value.toFixed(1)} ms`
const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`
const mib = (value: number): string => `${Math.round(value / 2 ** 20)} MiB`

const rows: Row[] = []
const note = (row: Row): void => {
  rows.push(row)
  console.log(`${row.name}: plain ${row.plain}, engine ${row.engine}, ratio ${row.ratio}`)
}
const both = (name: string, { engine, plain }: Pair, show: (value: number) => string, ratio = engine / plain, goal = '—') =>
  note({ engine: show(engine), goal, name, plain: show(plain), ratio: ratio.toFixed(2) })
const alone = (name: string, engine: string, goal = '—') => note({ engine, goal, name, plain: '—', ratio: '—' })

const compare = async (sides: Record<'engine' | 'plain', Side>, what: 'create' | 'list' | 'read', name: string, goal: string): Promise<void> => {
  const { cpu, cpuRatio, ratio, wall } = await compareCalls(sides, what, rounds, calls)
  both(`${name}, p50`, wall, ms, ratio, goal)
  both(`${name}, processor time of the process`, cpu, ms, cpuRatio)
}

const memoryOf = async (sides: Record<'engine' | 'plain', Side>): Promise<Pair> => ({
  engine: await sides.engine.ask({ do: 'memory' }),
  plain: await sides.plain.ask({ do: 'memory' }),
})

const startTimes = async (urls: Record<'engine' | 'plain', string>): Promise<void> => {
  const times = { engine: [] as number[], plain: [] as number[], worker: [] as number[] }
  for (let count = 0; count < number('BENCH_STARTS', 3); count++) {
    for (const name of ['plain', 'engine', 'worker'] as const) {
      const side = await startSide(name, name === 'plain' ? urls.plain : urls.engine)
      times[name].push(side.startMs)
      if (name === 'worker' && count === 0) alone('memory of a worker that has started', mib(await side.ask({ do: 'memory' })))
      await side.stop()
    }
  }
  const ratios = times.engine.map((engine, index) => engine / (times.plain[index] ?? Number.NaN))
  both('start of the web process to its first list', { engine: median(times.engine), plain: median(times.plain) }, seconds, median(ratios))
  alone('start of a worker process until it takes jobs', seconds(median(times.worker)))
}

const database = await openDatabase()
const bench = await openBench(database.url)
try {
  if (number('BENCH_STARTS', 3) > 0) await startTimes(bench.urls)
  const sides = { engine: await startSide('engine', bench.urls.engine), plain: await startSide('plain', bench.urls.plain) }
  both('memory of the web process that has started', await memoryOf(sides), mib)
  for (const side of [sides.plain, sides.engine]) await side.ask({ briefs: number('BENCH_BRIEFS', 200), do: 'seed' })
  await compare(sides, 'create', 'create a brief', '≤ 1.25')
  await compare(sides, 'list', 'REST list of 10, relations populated', '≤ 1.1')
  await compare(sides, 'read', 'REST read by id, relations populated', '≤ 1.1')
  both(`memory of the web process after ${3 * rounds * calls} requests`, await memoryOf(sides), mib)
  await sides.plain.stop()

  const worker = await startSide('worker', bench.urls.engine)
  const latencies = await sides.engine.ask({ briefs: number('BENCH_SKILLS', 40), do: 'skills' })
  const all = Object.values(latencies).flatMap((one) => one.alone)
  alone('commit → native skill finished (three skills), p50', ms(median(all)), '≤ 50 ms')
  alone('commit → native skill finished (three skills), p99', ms(percentile(all, 0.99)), '≤ 250 ms')
  for (const [skill, one] of Object.entries(latencies)) {
    alone(`the same, ${skill}, p50`, ms(median(one.alone)))
    alone(`the same, ${skill}, one event right after the other, p50`, ms(median(one.inRow)))
  }
  const context = await sides.engine.ask({ calls: number('BENCH_CONTEXTS', 300), do: 'context' })
  alone(`context of a question assembled: a record, ${context.documents} documents and 12 texts from outside within 12,000 tokens, p50`, ms(median(context.all)))
  alone('the same, p95', ms(percentile(context.all, 0.95)))
  alone('of it without reading, p50', ms(median(context.assembled)))
  const perSecond = await sides.engine.ask({ do: 'events', events: number('BENCH_EVENTS', 2000) })
  alone('events stored and dispatched', `${Math.round(perSecond)} /s`)
  alone('memory of the worker after all that', mib(await worker.ask({ do: 'memory' })))
  await worker.stop()
  await sides.engine.stop()
  console.log(`\n${reportRows(rows)}`)
  writeResults('docs/benchmarks.md', rows, `PostgreSQL ${bench.version}${database.isEmbedded ? ' (embedded)' : ''}`)
} finally {
  await bench.close()
  await database.stop()
}
process.exit(0)
