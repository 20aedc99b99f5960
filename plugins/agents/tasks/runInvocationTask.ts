import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { runInvocation } from '../operations/runInvocation'
import type { ResolvedAgentsOptions } from '../options'

/** Longer than any skill may take: a skill's own limit is what ends it, with status TIMEOUT. */
const TIMEOUT_MS = 20 * 60_000

/** Runs one invocation. A second run finds it finished; after a crash it begins anew and writes once. */
export const runInvocationTask = (options: ResolvedAgentsOptions) =>
  defineTask({
    input: z.object({ id: z.uuid() }),
    isPatient: true,
    name: 'run-invocation',
    run: ({ input, payload, signal }) => runInvocation({ id: input.id, options, payload, signal }),
    timeoutMs: TIMEOUT_MS,
  })
