import type { LateWrite } from '@/src/payload/waitingWrites'

/** Events whose triggers were started, with what became of each. */
export const dispatchedWrite: LateWrite = {
  name: 'dispatched',
  steps: (rows) => ({
    dispatched_written: `
      update content_events set processed_at = clock_timestamp(), triggers_matched = event.matched, triggers_executed = event.executed,
        executions = event.executions, processing_error = event.error, updated_at = clock_timestamp()
      from jsonb_to_recordset(${rows}) as event(id uuid, matched int, executed int, executions jsonb, error text)
      where content_events.id = event.id
      returning 1`,
  }),
}
