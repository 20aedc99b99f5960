import type { GrantsOfRow } from './grantsOfRow'

/** An API key: its scopes. */
export const keyGrants: GrantsOfRow = async (_req, row) => ({
  permissions: Array.isArray(row.scopes) ? row.scopes.map(String) : [],
  what: `give an API key its scopes`,
})
