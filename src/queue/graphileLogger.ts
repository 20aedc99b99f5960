import { Logger as GraphileLogger } from 'graphile-worker'
import type { Logger } from 'pino'

/** Graphile's own lines. What happens to a job is logged by the worker with its data, so those lines go to debug. */
export const graphileLogger = (logger: Logger): GraphileLogger =>
  new GraphileLogger((scope) => (level, message, meta) => {
    const isAboutJob = meta !== undefined && 'job' in meta
    if (level === 'error' && !isAboutJob) logger.error({ ...scope, err: meta?.error, msg: message })
    else if (level === 'warning') logger.warn({ ...scope, msg: message })
    else logger.debug({ ...scope, msg: message })
  })
