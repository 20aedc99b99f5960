import type { Payload } from 'payload'

import type { KnowledgeService } from './types'

/** The knowledge of an installation; undefined without the knowledge plugin. */
export const knowledgeOf = (payload: Payload): KnowledgeService | undefined => payload.config.custom?.knowledge as KnowledgeService | undefined
