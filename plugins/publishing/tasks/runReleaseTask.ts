import { APIError } from 'payload'
import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { RUN_RELEASE } from '../constants'
import { failRelease } from '../operations/failRelease'
import { runRelease } from '../operations/runRelease'
import type { ResolvedPublishingOptions } from '../options'

/** Publishes a release at its time, whole or not at all. A second run does nothing. */
export const runReleaseTask = ({ attempts }: ResolvedPublishingOptions) =>
  defineTask({
    input: z.object({ release: z.uuid() }),
    name: RUN_RELEASE,
    retry: { maxAttempts: attempts },
    async run({ attempt, input, maxAttempts, payload }) {
      try {
        await runRelease(payload, input.release)
      } catch (error) {
        const isRefusal = error instanceof APIError && error.status < 500
        if (!isRefusal && attempt < maxAttempts) throw error
        await failRelease(payload, input.release, error instanceof Error ? error.message : String(error))
      }
    },
    timeoutMs: 300_000,
  })
