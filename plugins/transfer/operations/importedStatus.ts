/** Where an entry goes when a row says where it stood: approvals are given by people here, never by a file. */
export const importedStatus = (given: string | undefined): string => (given === 'PUBLISHED' || given === 'UNPUBLISHED' || given === 'ARCHIVED' ? given : 'DRAFT')
