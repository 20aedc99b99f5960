import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

import type { AskRecord } from './askModel'

/** Keeps what a model was asked and answered on its invocation as it goes, so that a run that fails shows it too. */
export const recordAsked = async (payload: Payload, invocation: string, asked: AskRecord[]): Promise<void> => {
  await sql(payload)('update agent_invocations set assembly = $2::jsonb where id = $1', [invocation, JSON.stringify(asked)])
}
