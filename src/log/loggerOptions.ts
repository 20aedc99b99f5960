import path from 'node:path'

import pino from 'pino'

import { env } from '@/src/env/env'

/** Never written to a log, whatever object carries it. */
const SECRET_PATHS = ['accessToken', 'apiKey', 'authorization', 'cookie', 'encryptedKey', 'password', 'refreshToken', 'secret', 'token'].flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

/**
 * Structured logs of the process: one JSON object per line, on standard output, or in `DATA_DIR/engine.log` when a person
 * sits at the terminal (`LOG_TO=file`, set by `npm start`), where they would drown what it says.
 */
export const loggerOptions = (): { destination?: pino.DestinationStream; options: pino.LoggerOptions } => ({
  destination: env().LOG_TO === 'file' ? pino.destination({ dest: path.resolve(env().DATA_DIR, 'engine.log'), mkdir: true, sync: false }) : undefined,
  options: {
    base: { pid: process.pid },
    formatters: { level: (level) => ({ level }) },
    level: env().LOG_LEVEL,
    redact: { censor: '[redacted]', paths: SECRET_PATHS },
    timestamp: pino.stdTimeFunctions.isoTime,
  },
})
