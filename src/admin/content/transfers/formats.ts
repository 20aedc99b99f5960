import type { Format } from './types'

/** Formats as people know them. */
export const FORMATS: Record<Format, { file: string; label: string }> = {
  CSV: { file: '.csv', label: 'CSV (a table)' },
  JSON: { file: '.json, .jsonl', label: 'JSON' },
  MARKDOWN: { file: '.zip', label: 'Markdown folder (ZIP)' },
  WORDPRESS: { file: '.xml', label: 'WordPress (WXR)' },
}

const ENDINGS: Record<string, Format> = { csv: 'CSV', json: 'JSON', jsonl: 'JSON', ndjson: 'JSON', xml: 'WORDPRESS', zip: 'MARKDOWN' }

/** The format a file's name tells, as the server reads it; undefined when it tells none. */
export const formatOf = (filename: string): Format | undefined => ENDINGS[filename.split('.').at(-1)?.toLowerCase() ?? '']
