import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { evaluateCase } from '../operations/evaluateCase'

/** Judges one ended run of a test case. */
export const evaluateCaseTask = defineTask({
  input: z.object({ id: z.uuid() }),
  isPatient: true,
  name: 'evaluate-test-case',
  run: ({ input, payload }) => evaluateCase(payload, input.id),
  timeoutMs: 5 * 60_000,
})
