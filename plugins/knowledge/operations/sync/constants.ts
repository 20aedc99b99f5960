/** Beside the files: what they cannot say themselves, and what they were when folder and database were last in step. */
export const MANIFEST = 'knowledge.json'
