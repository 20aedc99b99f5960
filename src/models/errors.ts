import { defineError } from '@/src/errors/defineError'

/** A language model answered twice with something the schema refuses. */
export const ModelOutputInvalid = defineError<{ model: string; problems: string; schemaName: string }>({
  code: 'MODEL_OUTPUT_INVALID',
  message: ({ model, problems, schemaName }) => `The model '${model}' did not answer with a valid ${schemaName}, also when it was told why: ${problems}`,
  status: 502,
})

/** The service did not answer, also after retries. `isRetryable` says whether trying later makes sense. */
export const ModelFailed = defineError<{ isRetryable: boolean; model: string; reason: string; status: null | number }>({
  code: 'MODEL_FAILED',
  message: ({ model, reason, status }) => `The model '${model}' did not answer${status ? ` (${status})` : ''}: ${reason}`,
  status: 502,
})
