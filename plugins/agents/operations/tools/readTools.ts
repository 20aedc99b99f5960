import type { ToolDefinition } from '@/src/tools/types'

import { describeCollection } from './describeCollection'
import { findRecords } from './findRecords'
import { listCollections } from './listCollections'
import { readRecord } from './readRecord'
import { searchKnowledge } from './searchKnowledge'

/** Tools that only look. */
export const readTools: ToolDefinition[] = [listCollections, describeCollection, findRecords, readRecord, searchKnowledge]
