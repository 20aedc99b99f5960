import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'

import { assertionsSchema } from './assertionsSchema'
import { checkAssertions } from './checkAssertions'
import { parseWith } from './parseWith'
import { rubricJudge } from './rubricJudge'

type Run = {
  assertions: unknown
  caseName: string
  error: null | string
  organization: string
  outcome: null | { preview?: { collection: string; kind: string }[] }
  output: unknown
  status: string
  testCase: string
  testRun: string
  version: string
}

const readRun = async (payload: Payload, invocation: string): Promise<Run | undefined> => {
  const [run] = await sql(payload)<Run>(
    `select i.status::text as status, i.output, i.outcome, i.error, i.organization_id as organization, c.assertions, c.name as "caseName", c.id as "testCase", r.id as "testRun", r.version
     from agent_invocations i join skill_test_cases c on c.id = (i.metadata->>'testCase')::uuid join skill_test_runs r on r.id = (i.metadata->>'testRun')::uuid
     where i.id = $1 and i.status not in ('PENDING', 'RUNNING') and not r.results @> jsonb_build_array(jsonb_build_object('invocation', i.id::text))`,
    [invocation],
  )
  return run
}

/**
 * Judges the ended dry run of a test case and moves its suite on; the last one decides the suite. Judging again changes nothing. Judging happens
 * outside any transaction, as a rubric asks a model.
 */
export const evaluateCase = async (payload: Payload, invocation: string): Promise<void> => {
  const run = await readRun(payload, invocation)
  if (!run) return
  const parsed = await parseWith(assertionsSchema, run.assertions)
  const problems = parsed.problems ?? (await checkAssertions(parsed.data, {
    effects: run.outcome?.preview ?? [],
    error: run.status === 'COMPLETED' ? null : `the run ended ${run.status}: ${run.error ?? ''}`,
    output: run.output,
    rubric: rubricJudge(payload, run.organization, run.output),
  }))
  const result = { case: run.testCase, invocation, name: run.caseName, passed: problems.length === 0, problems }
  await inTransaction(payload, { kind: 'system' }, async (req) => {
    const moved = await sql(req)(
      `update skill_test_runs set results = results || $2::jsonb, passed = passed + $3::int, failed = failed + 1 - $3::int, updated_at = clock_timestamp(),
         finished_at = case when passed + failed + 1 >= total then clock_timestamp() end,
         status = (case when passed + failed + 1 < total then 'RUNNING' when failed + 1 - $3::int = 0 then 'PASSED' else 'FAILED' end)::enum_skill_test_runs_status
       where id = $1 and not results @> jsonb_build_array(jsonb_build_object('invocation', $4::text)) returning id`,
      [run.testRun, JSON.stringify([result]), result.passed ? 1 : 0, invocation],
    )
    if (moved.length === 0) return
    await sql(req)(
      `update skill_test_cases set last_status = $2::text::enum_skill_test_cases_last_status, last_version = $3, last_run_at = clock_timestamp(), last_problem = $4, updated_at = clock_timestamp() where id = $1`,
      [run.testCase, result.passed ? 'PASSED' : 'FAILED', run.version, problems.join('\n') || null],
    )
  })
}
