import { toAnswer } from './toAnswer'
import type { Answer, Site } from './types'

/** robots.txt of a site: everything and the sitemap, or nothing (RFC 9309). */
export const robots = ({ site }: { site: Site }): Promise<Answer> =>
  Promise.resolve(
    toAnswer({
      body: site.isIndexed ? `User-agent: *\nAllow: /\n\nSitemap: ${site.baseUrl}/sitemap.xml\n` : 'User-agent: *\nDisallow: /\n',
      contentType: 'text/plain; charset=utf-8',
      keys: [],
      site,
      until: null,
    }),
  )
