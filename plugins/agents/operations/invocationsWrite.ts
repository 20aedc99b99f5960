import type { LateWrite } from '@/src/payload/waitingWrites'

/** PENDING invocations and the jobs that run them; what is there already for a trigger, event and attempt is left out. */
export const invocationsWrite: LateWrite = {
  name: 'invocations',
  steps: (rows) => ({
    invocations_input: `
      select * from jsonb_to_recordset(${rows}) as invocation(
        id uuid, organization uuid, skill text, persona text, triggered_by text, trigger_event uuid, trigger uuid, session text,
        entity_type text, entity_id text, input jsonb, attempt int, parent uuid, initiated_by uuid, run_at timestamptz, priority int,
        dry_run boolean, replay_of uuid, version text, metadata jsonb)`,
    invocations_stored: `
      insert into agent_invocations (
        id, organization_id, skill_id, skill_slug, persona_id, persona_slug, triggered_by, trigger_event_id, trigger_id, session_id,
        entity_type, entity_id, input, status, started_at, attempt_number, parent_invocation_id, initiated_by_id,
        is_dry_run, replay_of_id, agent_version, metadata, created_at, updated_at)
      select id, organization, (select s.id from agent_skills s where s.organization_id = organization and s.slug = skill), skill,
        (select p.id from agent_personas p where p.organization_id = organization and p.slug = persona), persona,
        triggered_by::enum_agent_invocations_triggered_by, trigger_event, trigger, session, entity_type, entity_id, input, 'PENDING',
        clock_timestamp(), attempt, parent, initiated_by, dry_run, replay_of, version, metadata, clock_timestamp(), clock_timestamp()
      from invocations_input
      on conflict (organization_id, trigger_id, trigger_event_id, attempt_number) do nothing
      returning id`,
    invocations_queued: `
      select graphile_worker.add_job('run-invocation', payload := json_build_object('id', stored.id), run_at := input.run_at,
        max_attempts := 10, job_key := 'invocation:' || stored.id, priority := input.priority) as job
      from invocations_stored as stored join invocations_input as input on input.id = stored.id`,
  }),
}
