import { defineError } from '@/src/errors/defineError'

/** An embedding model answered with vectors that do not fit. */
export const EmbeddingUnusable = defineError<{ dimensions: number; document: string; expected: number; model: string }>({
  code: 'KNOWLEDGE_EMBEDDING_UNUSABLE',
  message: ({ dimensions, document, expected, model }) =>
    `The model '${model}' answered with ${dimensions} dimensions for document ${document}, ${expected} are needed; set EMBEDDING_MODEL to a model of ${expected} dimensions`,
  status: 502,
})

/** A file of a synced folder cannot be taken over. */
export const FolderUnusable = defineError<{ file: string; reason: string }>({
  code: 'KNOWLEDGE_FOLDER_UNUSABLE',
  message: ({ file, reason }) => `${file}: ${reason}`,
  status: 400,
})

/** Folder and database were both changed since they were last in step. */
export const FolderConflict = defineError<{ folder: string; paths: string[]; way: string }>({
  code: 'KNOWLEDGE_FOLDER_CONFLICT',
  message: ({ folder, paths, way }) => `${paths.join(', ')} changed both in ${folder} and in the database; ${way}`,
  status: 409,
})
