import type { QueueQuery } from './readQueueQuery'

/** The address of a page of jobs. */
export const queueHref = (base: string, { page, state, task }: QueueQuery): string => {
  const query = new URLSearchParams({ state })
  if (task) query.set('task', task)
  if (page > 1) query.set('page', String(page))
  return `${base}?${query.toString()}`
}
