/** Roles in an organization: seed 003's Role, joined with the owner, member and viewer of seed 002 and the team lead of seed 001. */
export const roles = ['OWNER', 'ADMIN', 'TEAM_LEAD', 'PRODUCER', 'ARTIST', 'MEMBER', 'VIEWER', 'CLIENT_VIEWER'] as const
