/** The schema the landed migrations end at, in their folder. */
export const MIGRATION_SNAPSHOT = 'snapshot.json'
