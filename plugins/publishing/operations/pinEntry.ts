import type { Entry } from './readEntry'
import type { Fields, Pinned } from './types'

/** What a version says; its organization and its place in the workflow are the entry's. */
const CONTENT = [
  'canonicalUrl', 'categories', 'data', 'locale', 'media', 'noIndex', 'ogDescription', 'ogImage', 'ogTitle', 'pageTemplate', 'seoDescription', 'seoKeywords', 'seoTitle', 'slug', 'tags', 'title',
]

/** A version as it is kept for later. Rows of lists lose their ids, so that they can be written again. */
export const pinEntry = (entry: Entry): Pinned => ({
  content: Object.fromEntries(
    CONTENT.filter((name) => entry[name] !== undefined).map((name) => [name, name === 'media' && Array.isArray(entry.media) ? entry.media.map(({ id: _id, ...row }: Fields) => row) : entry[name]]),
  ),
  versionNumber: Number(entry.versionNumber ?? 1),
})
