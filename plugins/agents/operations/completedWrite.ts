import type { LateWrite } from '@/src/payload/waitingWrites'

/** COMPLETED invocations with their results, what they ran with, and the documents they used. */
export const completedWrite: LateWrite = {
  name: 'completed',
  steps: (rows) => ({
    completed_input: `
      select * from jsonb_to_recordset(${rows}) as run(id uuid, duration_ms int, output jsonb, summary text, confidence numeric, writes jsonb, outcome jsonb,
        input_tokens int, output_tokens int, cost numeric, model text, context_tokens int, version text, journal jsonb, pins jsonb, documents uuid[])`,
    completed_documents: `
      insert into agent_invocations_rels ("order", parent_id, path, knowledge_documents_id)
      select document.place, run.id, 'documentsUsed', document.id
      from completed_input as run cross join unnest(run.documents) with ordinality as document(id, place)
      returning 1`,
    completed_written: `
      update agent_invocations set status = 'COMPLETED', completed_at = clock_timestamp(), duration_ms = run.duration_ms, output = run.output,
        summary = run.summary, confidence = run.confidence, writes = run.writes, outcome = run.outcome, input_tokens = run.input_tokens,
        output_tokens = run.output_tokens, total_tokens = run.input_tokens + run.output_tokens, estimated_cost = run.cost, model_name = run.model,
        context_tokens = run.context_tokens, agent_version = run.version, journal = run.journal, pins = run.pins, error = null, updated_at = clock_timestamp()
      from completed_input as run
      where agent_invocations.id = run.id
      returning 1`,
  }),
}
