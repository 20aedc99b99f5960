import { getPayload } from 'payload'

import config from '@payload-config'
import { openDatabase } from '@/src/db/openDatabase'
import { rotateSecrets } from '@/src/secrets/rotateSecrets'

import { sentenceOf } from './sentenceOf'

/** `npm run secrets:rotate`: encrypts stored secrets anew with the first key of ENCRYPTION_KEYS. Exits with 1 when some cannot be read. */
const run = async (): Promise<number> => {
  const database = await openDatabase()
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const { failed, kept, rotated } = await rotateSecrets(payload)
    process.stdout.write(`${rotated} secrets encrypted with the first key, ${kept} were already.\n`)
    for (const { code, column, id, table } of failed) process.stderr.write(`${table}.${column} of ${id} was left as it is: ${code}\n`)
    if (failed.length === 0) process.stdout.write('Older keys can be taken out of ENCRYPTION_KEYS.\n')
    return failed.length === 0 ? 0 : 1
  } finally {
    await payload.destroy()
    await database.stop()
  }
}

try {
  process.exitCode = await run()
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}
