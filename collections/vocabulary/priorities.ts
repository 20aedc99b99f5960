/** Seed 003's Priority; `critical` of seed 002 is URGENT (X-08). */
export const priorities = ['LOW', 'MEDIUM', 'HIGH', 'URGENT'] as const
