import { defineError } from '@/src/errors/defineError'

/** The database refused the COMMIT, or an earlier failure inside the transaction had already undone it. Nothing was saved. */
export const TransactionNotCommitted = defineError<{ reason: string }>({
  code: 'TRANSACTION_NOT_COMMITTED',
  message: ({ reason }) => `Nothing was saved: ${reason}`,
  status: 500,
})

type FieldProblem = { message: string; path: string }

/** A row that others cannot be without is to be deleted. `referringTable` and `field` say who refers to it. */
export const ReferenceInUse = defineError<{ collection: string; errors: FieldProblem[]; field: string; referringTable: string }>({
  code: 'REFERENCE_IN_USE',
  message: ({ collection, field, referringTable }) =>
    `This row of ${collection} cannot be deleted: '${field}' of ${referringTable} still refers to it; delete or move those first`,
  status: 409,
})

/** A row refers to one that somebody deleted meanwhile, or that never was. */
export const ReferenceMissing = defineError<{ collection: string; errors: FieldProblem[] }>({
  code: 'REFERENCE_MISSING',
  message: ({ collection, errors }) => `Cannot write ${collection}: ${errors.map(({ message, path }) => `${path}: ${message}`).join('; ')}`,
  status: 409,
})
