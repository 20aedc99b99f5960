/** Without what only says who sent a reader there, so that one article from two feeds is one idea. */
export const canonicalUrl = (address: string): string => {
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (/^(utm_|fbclid$|gclid$|mc_)/.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  return url.href.replace(/\/$/, '')
}
