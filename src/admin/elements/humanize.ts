const SMALL_WORDS = new Set(['ai', 'api', 'crm', 'id', 'ids', 'json', 'qa', 'sku', 'url', 'utm'])

/** `READY_FOR_CLIENT`, `requestedDueDate` and `quality-scorer` as words for people: "Ready for client". */
export const humanize = (name: string): string => {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_\-.]+/)
    .filter(Boolean)
    .map((word) => (SMALL_WORDS.has(word.toLowerCase()) ? word.toUpperCase() : word.toLowerCase()))
  const text = words.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
