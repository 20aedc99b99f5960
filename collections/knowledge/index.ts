import type { CollectionConfig } from 'payload'

import { DocumentEmbeddings } from './DocumentEmbeddings'
import { DocumentUsages } from './DocumentUsages'
import { EmbeddingIndexes } from './EmbeddingIndexes'
import { KnowledgeCollections } from './KnowledgeCollections'
import { KnowledgeDocuments } from './KnowledgeDocuments'

export const knowledgeCollections: CollectionConfig[] = [
  DocumentEmbeddings,
  DocumentUsages,
  EmbeddingIndexes,
  KnowledgeCollections,
  KnowledgeDocuments,
]
