import type { PayloadRequest } from 'payload'

import { enqueue } from '@/src/queue/enqueue'

import { RUN_RELEASE } from '../constants'
import { ReleaseBlocked } from '../errors'

type Release = { id: string; scheduledFor?: null | string; status: string }

/** A release that is scheduled, or moved, gets its job. @throws PUBLISHING_RELEASE_BLOCKED without a time */
export const followRelease = async (req: PayloadRequest, release: Release, previous: Release | undefined): Promise<void> => {
  if (release.status !== 'SCHEDULED' || (previous?.status === 'SCHEDULED' && previous.scheduledFor === release.scheduledFor)) return
  if (!release.scheduledFor) throw new ReleaseBlocked({ id: release.id, reason: 'it has no time; set localTime or scheduledFor' })
  await enqueue({ input: { release: release.id }, key: `content-release:${release.id}`, req, runAt: new Date(release.scheduledFor), task: RUN_RELEASE })
}
