import type { EntityRef } from '@/src/admin/data/refKey'

import type { RunRecord } from './types'

/** The documents a run read and wrote. */
export const runRefs = ({ documents, writes }: RunRecord): EntityRef[] => [
  ...documents.map(({ id }) => ({ id, slug: 'knowledge-documents' })),
  ...(writes ?? []).map(({ collection, id }) => ({ id, slug: collection })),
]
