const ACRONYMS = new Set([
  '3D',
  'AI',
  'API',
  'AR',
  'CMF',
  'CRM',
  'CTR',
  'ESP',
  'HTML',
  'ID',
  'IP',
  'OMG',
  'PDF',
  'ROI',
  'SEO',
  'SFX',
  'SKU',
  'SMS',
  'URL',
  'UTM',
  'XLSX',
])

/** `IN_PROGRESS` → `In progress`, `crm-tasks` → `CRM tasks`, `closedWon` → `Closed won`. */
export const humanize = (value: string): string => {
  const words = value
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .filter(Boolean)
    .map((word) => (ACRONYMS.has(word.toUpperCase()) ? word.toUpperCase() : word.toLowerCase()))
  const sentence = words.join(' ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
