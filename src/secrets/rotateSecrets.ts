import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

import { decryptSecret } from './decryptSecret'
import { encryptSecret } from './encryptSecret'
import { keyRing } from './keyRing'
import type { KeyRing } from './keyRing'
import { openEnvelope } from './openEnvelope'
import { secretColumns } from './secretColumns'

const BATCH = 500

export type RotationReport = { failed: { code: string; column: string; id: string; table: string }[]; kept: number; rotated: number }

/**
 * Encrypts every stored secret that is not under the first key of the ring anew with it. Safe to run while the engine runs and to run
 * again: a row is replaced only while it holds what was read. A secret that cannot be read is reported and left as it is.
 */
export const rotateSecrets = async (payload: Payload, ring: KeyRing = keyRing()): Promise<RotationReport> => {
  const report: RotationReport = { failed: [], kept: 0, rotated: 0 }
  const query = sql(payload)
  for (const { column, context, table } of secretColumns(payload)) {
    for (let after = ''; ; ) {
      const rows = await query<{ id: string; stored: string }>(
        `select id::text as id, "${column}" as stored from "${table}" where "${column}" is not null and id::text > $1 order by id::text limit ${BATCH}`,
        [after],
      )
      for (const { id, stored } of rows) {
        if (openEnvelope(stored)?.keyId === ring.primary) {
          report.kept += 1
          continue
        }
        const fresh = anew(stored, context, ring)
        if ('code' in fresh) {
          report.failed.push({ code: fresh.code, column, id, table })
          continue
        }
        await query(`update "${table}" set "${column}" = $1 where id::text = $2 and "${column}" = $3`, [fresh.envelope, id, stored])
        report.rotated += 1
      }
      after = rows.at(-1)?.id ?? ''
      if (rows.length < BATCH) break
    }
  }
  return report
}

const anew = (stored: string, context: string, ring: KeyRing): { code: string } | { envelope: string } => {
  try {
    return { envelope: encryptSecret(decryptSecret(stored, context, ring), context, ring) }
  } catch (error) {
    return { code: error instanceof Error ? error.name : 'UNKNOWN' }
  }
}
