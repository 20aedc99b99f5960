import type { Format } from './types'

/** Formats as people know them. */
export const FORMATS: Record<Format, { file: string; label: string }> = {
  CSV: { file: '.csv', label: 'CSV (a table)' },
  JSON: { file: '.json, .jsonl', label: 'JSON' },
  MARKDOWN: { file: '.zip', label: 'Markdown folder (ZIP)' },
  WORDPRESS: { file: '.xml', label: 'WordPress (WXR)' },
}
