import { randomUUID } from 'node:crypto'

import { env } from '@/src/env/env'
import { storage } from '@/src/files/storage'
import { decryptSecret } from '@/src/secrets/decryptSecret'
import { encryptSecret } from '@/src/secrets/encryptSecret'

import type { Check } from './types'

const PATIENCE_MS = 10_000

export const serviceChecks: Check[] = [
  {
    mend: 'check S3_BUCKET (it has to exist), S3_ENDPOINT, S3_REGION and the keys; without S3_BUCKET the folder DATA_DIR/files has to be writable',
    name: 'storage',
    run: async () => {
      const files = storage()
      const key = `doctor/${randomUUID()}`
      await files.put(key, Buffer.from('probe'))
      const stored = await files.stat(key)
      await files.delete(key)
      const place = files.kind === 's3' ? `bucket ${env().S3_BUCKET}` : `${env().DATA_DIR}/files`
      if (stored?.sizeBytes === 5) return { detail: `${place}: written, read and deleted`, state: 'fine' }
      return { detail: `${place}: what was written is not there`, mend: 'check the permissions of the folder, or S3_*', state: 'wrong' }
    },
  },
  {
    mend: 'set ENCRYPTION_KEYS as .env.example says',
    name: 'keys',
    run: async () => {
      const isWhole = decryptSecret(encryptSecret('probe', 'doctor'), 'doctor') === 'probe'
      const count = env().ENCRYPTION_KEYS.split(',').length
      if (isWhole) return { detail: `${count} encryption key(s), usable`, state: 'fine' }
      return { detail: 'a secret does not survive encryption', mend: 'set ENCRYPTION_KEYS as .env.example says', state: 'wrong' }
    },
  },
  {
    mend: 'check OPENAI_BASE_URL and that this machine may reach it; skills use their native handlers meanwhile',
    name: 'language model',
    run: async () => {
      const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL } = env()
      if (!OPENAI_API_KEY) return { detail: 'none, skills use their native handlers', state: 'fine' }
      const base = (OPENAI_BASE_URL ?? 'https://api.openai.com/v1').replace(/\/$/, '')
      const answer = await fetch(`${base}/models`, { headers: { authorization: `Bearer ${OPENAI_API_KEY}` }, signal: AbortSignal.timeout(PATIENCE_MS) })
      if (answer.ok) return { detail: `${base} answers, model ${OPENAI_MODEL}`, state: 'fine' }
      return { detail: `${base} answers ${answer.status}`, mend: 'check OPENAI_API_KEY and OPENAI_BASE_URL', state: 'wrong' }
    },
  },
  {
    mend: 'check SMTP_URL: host, port, user and password; unset it to write e-mails as files',
    name: 'mail',
    run: async () => {
      const { SMTP_URL } = env()
      if (!SMTP_URL) return { detail: 'no server, e-mails are written as .eml files to DATA_DIR/outbox', mend: 'set SMTP_URL', state: 'warning' }
      const { createTransport } = await import('nodemailer')
      const mailer = createTransport({ connectionTimeout: PATIENCE_MS, url: SMTP_URL })
      await mailer.verify()
      mailer.close()
      return { detail: `${new URL(SMTP_URL).host} accepts mail`, state: 'fine' }
    },
  },
]
