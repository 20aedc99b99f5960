/** `content-entries` → `contentEntry`: how payloads name the id of a source (`contentEntryId`). */
export const singularOf = (slug: string): string => {
  const camel = slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  if (camel.endsWith('ies')) return `${camel.slice(0, -3)}y`
  if (/(?:ss|us|x|ch|sh)es$/.test(camel)) return camel.slice(0, -2)
  return camel.endsWith('s') && !camel.endsWith('ss') ? camel.slice(0, -1) : camel
}
