import type { Format } from './types'

const ENDINGS: Record<string, Format> = { csv: 'CSV', json: 'JSON', jsonl: 'JSON', ndjson: 'JSON', xml: 'WORDPRESS', zip: 'MARKDOWN' }

/** The format a file's name tells, as the server reads it; undefined when it tells none. */
export const formatOf = (filename: string): Format | undefined => ENDINGS[filename.split('.').at(-1)?.toLowerCase() ?? '']
