import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { sendEmail } from '../operations/sendEmail'
import type { ResolvedMessagingOptions } from '../options'

/** Sends a stored mail; tried 8 times over about two hours. */
export const sendEmailTask = (options: ResolvedMessagingOptions) =>
  defineTask({
    input: z.object({ id: z.string().min(1) }),
    name: 'send-email',
    retry: { maxAttempts: 8 },
    run: ({ attempt, input, maxAttempts, payload }) => sendEmail({ attempt, id: input.id, maxAttempts, options, payload }),
    timeoutMs: 90_000,
  })
