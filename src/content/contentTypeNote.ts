/** The key under which a transaction notes a content type it has read ([notes](../db/transactionNotes.ts)). */
export const contentTypeNote = (id: string): string => `content-type:${id}`
