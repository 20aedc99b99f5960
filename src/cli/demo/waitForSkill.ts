import type { ApiClient } from './apiClient'

export type TraceNode = { children: TraceNode[]; documents?: { path: string }[]; durationMs?: null | number; error?: null | string; id: string; kind: string; skill?: string; status?: string; summary?: null | string }
export type SkillRun = { documents: string[]; durationMs: number; summary: string }

const POLL_MS = 250
const PATIENCE_MS = 60_000

const all = (node: TraceNode): TraceNode[] => [node, ...node.children.flatMap(all)]
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Waits until a skill has finished for the `times`-th time in the story of an event.
 * @throws when it failed, or did not finish within a minute (is a worker running?)
 */
export const waitForSkill = async (api: ApiClient, event: string, skill: string, times = 1): Promise<SkillRun> => {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(POLL_MS)) {
    const trace = await api.get(`/api/content-events/${event}/trace`)
    const runs = all(trace.root as TraceNode).filter((node) => node.kind === 'invocation' && node.skill === skill)
    const failed = runs.find(({ status }) => status === 'FAILED' || status === 'TIMEOUT')
    if (failed) throw new Error(`${skill} failed: ${failed.error ?? 'no reason was recorded'}`)
    const run = runs.filter(({ status }) => status === 'COMPLETED')[times - 1]
    if (run) return { documents: (run.documents ?? []).map(({ path }) => path), durationMs: run.durationMs ?? 0, summary: run.summary ?? '' }
  }
  throw new Error(`${skill} did not finish within a minute. Is a worker running? \`npm start\` or \`npm run start:worker\` starts one; \`npm run doctor\` says what is wrong`)
}
