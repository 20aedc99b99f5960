import type { Latencies } from './measureAgents'
import type { ContextTimes } from './measureContext'
import type { Requests } from './requests'

/** What the run asks a side's process to do, one thing at a time. */
export type Ask =
  | { briefs: number; do: 'seed' }
  | { briefs: number; do: 'skills' }
  | { calls: number; do: 'calls'; first: number; what: keyof Requests }
  | { calls: number; do: 'context' }
  | { do: 'events'; events: number }
  | { do: 'memory' }
  | { do: 'stop' }

export type Calls = { cpuMs: number; times: number[] }
export type Answers = { calls: Calls; context: ContextTimes; events: number; memory: number; seed: null; skills: Record<string, Latencies>; stop: null }
