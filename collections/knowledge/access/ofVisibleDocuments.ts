import type { AccessRule } from '@/src/access/types'
import type { Where } from 'payload'

import { visibleDocuments } from './visibleDocuments'

/** The same condition asked of the document a row belongs to. */
const through = (field: string, where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, clause]) =>
      key === 'and' || key === 'or' ? [key, (clause as Where[]).map((one) => through(field, one))] : [`${field}.${key}`, clause],
    ),
  )

/** Rows about documents (their pieces, who used them) are seen by those who may see the document itself (B000-016). */
export const ofVisibleDocuments =
  (field: string): AccessRule =>
  async (args) => {
    const decision = await visibleDocuments(args)
    return typeof decision === 'object' ? through(field, decision) : decision
  }
