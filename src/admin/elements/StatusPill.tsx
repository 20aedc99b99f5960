import type { Tone } from './Pill'

import { humanize } from './humanize'
import { Pill } from './Pill'

const TONES: Record<string, Tone> = {
  ACCEPTED: 'good',
  APPROVED: 'good',
  CANCELLED: 'plain',
  CLIENT_REVIEW: 'info',
  CLIENT_REVISION: 'warn',
  COMPLETED: 'good',
  CONVERTED: 'good',
  DELIVERED: 'good',
  EXECUTED: 'good',
  FAILED: 'bad',
  INTERNAL_REVIEW: 'info',
  IN_PROGRESS: 'accent',
  OUTDATED: 'warn',
  PENDING: 'warn',
  PUBLISHED: 'good',
  READY_FOR_CLIENT: 'accent',
  REJECTED: 'bad',
  REVIEW: 'info',
  REVIEWING: 'info',
  REVISION_NEEDED: 'warn',
  REVISION_REQUESTED: 'warn',
  RUNNING: 'accent',
  SUBMITTED: 'info',
  TIMEOUT: 'bad',
}

/** Any status of the suite, in words, with the tone people expect of it. */
export const StatusPill = ({ status }: { status: string }) => (
  <Pill tone={TONES[status.toUpperCase()] ?? 'plain'}>{humanize(status)}</Pill>
)
