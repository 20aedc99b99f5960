import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { lateStatement } from '@/src/payload/lateStatement'

import { invocationRow, type NewInvocation } from './invocationRow'
import { invocationsWrite } from './invocationsWrite'

/**
 * Stores a PENDING invocation and enqueues its run, in the transaction of `req`, in one statement. One invocation exists per trigger,
 * event and attempt: null when it is there already.
 */
export const createInvocation = async (req: PayloadRequest, invocation: NewInvocation): Promise<null | string> => {
  const row = invocationRow(invocation)
  const { text, values } = lateStatement([{ rows: [row], write: invocationsWrite }])
  const [stored] = await sql(req)<{ count: string }>(text, values)
  return Number(stored?.count) === 1 ? row.id : null
}
