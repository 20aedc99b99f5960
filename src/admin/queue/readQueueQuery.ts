import type { JobState } from '@/src/queue/types'

export type QueueQuery = { page: number; state: JobState; task?: string }
type SearchParams = Record<string, string | string[] | undefined>

const STATES: readonly JobState[] = ['waiting', 'running', 'failed']
const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** What the address asks for; anything odd is the first page of waiting jobs. */
export const readQueueQuery = (searchParams: SearchParams = {}): QueueQuery => {
  const state = STATES.find((known) => known === first(searchParams.state)) ?? 'waiting'
  const page = Number.parseInt(first(searchParams.page) ?? '1', 10)
  const task = first(searchParams.task)
  return { page: Number.isInteger(page) && page > 0 ? page : 1, state, ...(task && { task }) }
}
