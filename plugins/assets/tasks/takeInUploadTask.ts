import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { finishUpload } from '../operations/finishUpload'

/** Checks a complete upload and makes an asset of it. After a crash between asset and note, the second run finds the content there: DUPLICATE of itself. */
export const takeInUploadTask = defineTask({
  input: z.object({ upload: z.uuid() }),
  isHeavy: true,
  name: 'take-in-upload',
  retry: { maxAttempts: 5 },
  run: ({ input, payload, signal }) => finishUpload({ payload, signal, upload: input.upload }),
  timeoutMs: 900_000,
})
