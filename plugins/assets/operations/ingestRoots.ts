import path from 'node:path'

import { env } from '@/src/env/env'

/** Folders below which folders may be watched, from INGEST_ROOTS. */
export const ingestRoots = (): string[] => (env().INGEST_ROOTS ?? '').split(',').map((root) => root.trim()).filter((root) => path.isAbsolute(root))
