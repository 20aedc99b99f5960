/** Fields of an entry that are content: a change of one of them makes a new version. */
export const contentKeys = [
  'canonicalUrl', 'categories', 'contentType', 'data', 'locale', 'media', 'noIndex', 'ogDescription', 'ogImage', 'ogTitle',
  'pageTemplate', 'seoDescription', 'seoKeywords', 'seoTitle', 'slug', 'tags', 'title',
] as const
