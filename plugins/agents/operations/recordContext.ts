import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

import type { PreparedInvocation } from './prepareInvocation'
import { runContext } from './runContext'

/** Pins what a failed run ran with; a completed one pins it with its completion. */
export const recordContext = async (payload: Payload, invocation: string, prepared: PreparedInvocation, modelName: string | undefined): Promise<void> => {
  const { journal, pins, version } = runContext(prepared, prepared.journal, modelName)
  await sql(payload)('update agent_invocations set agent_version = $4, journal = $2::jsonb, pins = $3::jsonb where id = $1', [
    invocation, journal && JSON.stringify(journal), JSON.stringify(pins), version,
  ])
}
