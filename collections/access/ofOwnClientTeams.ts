import type { ClientRule } from '@/src/access/types'

/** Client-portal users read the rows of their own client: those of no client team, and those of their teams (B003-074). */
export const ofOwnClientTeams: ClientRule = ({ action, principal }) => {
  if (action !== 'read') return false
  const openToAll = { clientTeam: { exists: false } }
  const team =
    principal.clientTeams.length > 0 ? { or: [openToAll, { clientTeam: { in: principal.clientTeams } }] } : openToAll
  return { and: [{ client: { equals: principal.client } }, team] }
}
