/** Roles of people in an organization. */
export const ROLES = ['OWNER', 'ADMIN', 'TEAM_LEAD', 'PRODUCER', 'ARTIST', 'MEMBER', 'VIEWER', 'CLIENT_VIEWER'] as const
export type Role = (typeof ROLES)[number]

/** Keys made in this request, by their visible prefix, until the answer to their own create has carried them. */
export const ISSUED_KEYS = 'issuedApiKeys'
