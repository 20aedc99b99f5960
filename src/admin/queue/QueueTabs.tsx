import { duration } from '@/src/admin/elements/duration'
import type { JobState, QueueStats } from '@/src/queue/types'

import { queueHref } from './queueHref'
import type { QueueQuery } from './readQueueQuery'

type Props = { base: string; query: QueueQuery; stats: QueueStats; tasks: string[] }

const TABS: readonly { label: string; state: JobState }[] = [
  { label: 'Waiting', state: 'waiting' },
  { label: 'Running', state: 'running' },
  { label: 'Failed', state: 'failed' },
]

/** The three states with their counts, the task filter, and how far behind the workers are. */
export const QueueTabs = ({ base, query, stats, tasks }: Props) => {
  const counts: Record<JobState, number> = { failed: stats.failed, running: stats.running, waiting: stats.waiting + stats.scheduled }
  return (
    <div className="ce-queue__bar">
      <nav aria-label="State" className="ce-queue__tabs">
        {TABS.map(({ label, state }) => (
          <a
            aria-current={state === query.state ? 'page' : undefined}
            className="ce-queue__tab"
            href={queueHref(base, { page: 1, state, ...(query.task && { task: query.task }) })}
            key={state}
          >
            {label} <span className="ce-panel__count">{counts[state]}</span>
          </a>
        ))}
      </nav>
      <form action={base} className="ce-queue__filter" method="get">
        <input name="state" type="hidden" value={query.state} />
        <label>
          Task{' '}
          <select defaultValue={query.task ?? ''} name="task">
            <option value="">All</option>
            {tasks.map((task) => (
              <option key={task}>{task}</option>
            ))}
          </select>
        </label>
        <button className="ce-button" type="submit">
          Show
        </button>
      </form>
      <p className="ce-queue__lag">
        {stats.waiting === 0 ? 'Nothing is late' : `The oldest due job has waited ${duration(stats.oldestDueSeconds * 1000)}`}
      </p>
    </div>
  )
}
