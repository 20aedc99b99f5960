import { createServer } from 'node:net'

/**
 * Notices a port in use before anything else is started.
 * @throws EADDRINUSE, EACCES
 */
export const assertPortFree = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
