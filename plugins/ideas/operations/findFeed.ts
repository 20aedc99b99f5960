/** The address of the feed a web page names, undefined when it names none. */
export const findFeed = (html: string, address: string): string | undefined => {
  for (const [tag] of html.matchAll(/<link\b[^>]{0,1000}>/gi)) {
    const href = /\bhref\s*=\s*["']([^"']+)["']/i.exec(tag)?.[1]
    if (href && /\btype\s*=\s*["']application\/(rss|atom)\+xml["']/i.test(tag) && URL.canParse(href, address)) return new URL(href, address).href
  }
  return undefined
}
