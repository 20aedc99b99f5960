/** What of a delivery site says where it shows entries. */
type Site = { baseUrl: string; paths: Record<string, string> }

/** Where the front end shows an entry: the site's pattern for its type, or `/{type}/{slug}`. Relative to `baseUrl`. */
export const publicAddress = (site: Site, entry: { locale: string; slug: string; type: string }): string => {
  const pattern = site.paths[entry.type] ?? '/{type}/{slug}'
  const path = pattern.replace(/\{(locale|slug|type)\}/g, (_, name: 'locale' | 'slug' | 'type') => encodeURIComponent(entry[name]))
  return `${site.baseUrl}${path.startsWith('/') ? '' : '/'}${path}`
}
