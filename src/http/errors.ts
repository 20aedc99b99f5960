import { defineError } from '@/src/errors/defineError'

/** The address is not one the engine talks to. Nothing was sent. */
export const OutboundRefused = defineError<{ reason: string; url: string }>({
  code: 'OUTBOUND_REFUSED',
  message: ({ reason, url }) => `The request to ${url} was not sent: ${reason}`,
  status: 422,
})

/** The other side did not answer as it should: unreachable, too slow, too large, too many redirects. */
export const OutboundFailed = defineError<{ kind: 'connection' | 'redirects' | 'size' | 'timeout'; reason: string; url: string }>({
  code: 'OUTBOUND_FAILED',
  message: ({ reason, url }) => `The request to ${url} failed: ${reason}`,
  status: 502,
})
