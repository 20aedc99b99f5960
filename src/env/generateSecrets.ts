import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

import type { GeneratedSecrets } from './parseEnv'

const stored = z.object({ ENCRYPTION_KEYS: z.string().min(1), PAYLOAD_SECRET: z.string().min(1) })

/**
 * Development secrets: made once, kept in `<dataDir>/secrets.json` (mode 0600), the same on every later start.
 * Two processes that start together agree: a complete file is linked into place exclusively, the loser reads the winner's.
 */
export const generateSecrets = (dataDir: string): GeneratedSecrets => {
  const file = path.resolve(dataDir, 'secrets.json')
  mkdirSync(path.dirname(file), { recursive: true })
  const secrets: GeneratedSecrets = {
    ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
  }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
    return secrets
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } finally {
    rmSync(draft, { force: true })
  }
}
