import { openDatabase } from '@/src/db/openDatabase'

import { sentenceOf } from '../sentenceOf'
import { databaseChecks } from './databaseChecks'
import { environmentCheck } from './environmentCheck'
import { machineChecks } from './machineChecks'
import { reasonOf } from './reasonOf'
import { secretsCheck } from './secretsCheck'
import { serviceChecks } from './serviceChecks'
import type { Check, Finding } from './types'

export type Report = (Finding & { name: string })[]

const failed = (error: unknown, { mend }: Check): Finding => (mend ? { detail: reasonOf(error), mend, state: 'wrong' } : { detail: sentenceOf(error), state: 'wrong' })

/**
 * Runs every check; one that throws is a finding too. What is wrong in the environment is said once: nothing else can be told then. The embedded
 * database is opened for the time it takes.
 */
export const examine = async (): Promise<Report> => {
  const report: Report = []
  const note = async (check: Check, url = '') => {
    const finding = await check.run(url).catch((error: unknown) => failed(error, check))
    report.push({ name: check.name, ...finding })
    return finding
  }
  for (const check of [...machineChecks, environmentCheck]) await note(check)
  if (report.at(-1)?.state === 'wrong') return report
  for (const check of [...serviceChecks, ...databaseChecks.filter(({ needsDatabase }) => !needsDatabase)]) await note(check)
  const database = await openDatabase().catch((error: unknown) => {
    report.push({ detail: sentenceOf(error), name: 'database', state: 'wrong' })
    return undefined
  })
  if (!database) return report
  try {
    for (const check of [...databaseChecks.filter(({ needsDatabase }) => needsDatabase), secretsCheck]) await note(check, database.url)
  } finally {
    await database.stop()
  }
  return report
}
