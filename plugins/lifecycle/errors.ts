import { defineError } from '@/src/errors/defineError'

/** A state machine that does not fit its collection; found at boot. */
export const LifecycleInvalid = defineError<{ collection: string; field: string; problem: string }>({
  code: 'LIFECYCLE_INVALID',
  message: ({ collection, field, problem }) => `lifecycle: the states of '${field}' in '${collection}' do not fit: ${problem}`,
  status: 500,
})
