import { defineError } from '@/src/errors/defineError'

/** A rule that makes sense for one record in memory but cannot be asked of a table. */
export const RulesNotQueryable = defineError<{ collection: string; field: string; operator: string; reason: string }>({
  code: 'RULES_NOT_QUERYABLE',
  message: ({ collection, field, operator, reason }) => `'${field}' ${operator} cannot be searched for in ${collection}: ${reason}`,
  status: 400,
})

/** Rules that cannot be read. */
export const RulesInvalid = defineError<{ problems: { accepted: string; given: unknown; message: string; path: string }[] }>({
  code: 'RULES_INVALID',
  message: ({ problems }) => `The rules have ${problems.length} problem(s): ${problems.map(({ accepted, message, path }) => `${path || 'rules'} ${message} (accepted: ${accepted})`).join('; ')}`,
  status: 400,
})
