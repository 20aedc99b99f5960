/** Fields of an entry for search engines and networks (B001-019), as people know them. */
export const searchFields: Readonly<Record<string, string>> = {
  canonicalUrl: 'Canonical address',
  noIndex: 'Hide from search engines',
  ogDescription: 'Social description',
  ogImage: 'Social picture',
  ogTitle: 'Social title',
  seoDescription: 'Search description',
  seoKeywords: 'Search keywords',
  seoTitle: 'Search title',
}
