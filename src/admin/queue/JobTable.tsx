import { EmptyState } from '@/src/admin/elements/EmptyState'
import { Pill } from '@/src/admin/elements/Pill'
import { When } from '@/src/admin/elements/When'
import type { Job, JobState } from '@/src/queue/types'

import { JobActions } from './JobActions'
import type { QueueQuery } from './readQueueQuery'

type Props = { api: string; jobs: Job[]; now: Date; query: QueueQuery }

const EMPTY: Record<JobState, { text: string; title: string }> = {
  failed: { text: 'Jobs that used up their attempts appear here, with the last error, until somebody retries or cancels them.', title: 'No job has failed' },
  running: { text: 'Jobs that a worker is busy with appear here.', title: 'Nothing runs right now' },
  waiting: { text: 'Events, schedules and people put work here; the workers take it within milliseconds.', title: 'Nothing waits' },
}
const TIME_HEAD: Record<JobState, string> = { failed: 'Was due', running: 'Running since', waiting: 'Due' }

const Details = ({ job }: { job: Job }) => (
  <details className="ce-queue__details">
    <summary>{job.key ?? `Job ${job.id}`}</summary>
    <pre>{JSON.stringify(job.input, null, 2)}</pre>
    {job.workerId && <p>Worker {job.workerId}</p>}
  </details>
)

/** One page of jobs of one state. */
export const JobTable = ({ api, jobs, now, query }: Props) => {
  if (jobs.length === 0) return <div className="ce-queue__empty"><EmptyState glyph={query.state === 'failed' ? 'check' : 'tasks'} {...EMPTY[query.state]} /></div>
  return (
    <div className="ce-queue__scroll">
      <table className="ce-queue__table">
        <thead>
          <tr>
            <th scope="col">Task</th>
            <th scope="col">{TIME_HEAD[query.state]}</th>
            <th scope="col">Created</th>
            <th scope="col">Attempts</th>
            <th scope="col">Last error</th>
            <th scope="col">
              <span className="ce-sr">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id}>
              <td>
                <strong>{job.task}</strong>
                <Details job={job} />
              </td>
              <td>
                <When date={job.startedAt ?? job.runAt} now={now} />
              </td>
              <td>
                <When date={job.createdAt} now={now} />
              </td>
              <td>
                <Pill tone={job.state === 'failed' ? 'bad' : job.attempts > 0 && job.state === 'waiting' ? 'warn' : 'plain'}>
                  {job.attempts} of {job.maxAttempts}
                </Pill>
              </td>
              <td className="ce-queue__error">{job.lastError ?? '—'}</td>
              <td>{job.state !== 'running' && <JobActions api={api} id={job.id} state={job.state} task={job.task} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
