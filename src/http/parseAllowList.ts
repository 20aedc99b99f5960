import ipaddr from 'ipaddr.js'

export type AllowList = {
  hasAddress: (address: string) => boolean
  /** `host` is a name or address without brackets, `port` as in the URL, defaults filled in. */
  hasHost: (host: string, port: string) => boolean
}

/** Private hosts that may be reached all the same: `host`, `host:port`, addresses and CIDR blocks, separated by commas. */
export const parseAllowList = (text = ''): AllowList => {
  const entries = text
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
  const blocks = entries.filter((entry) => ipaddr.isValidCIDR(entry)).map((entry) => ipaddr.parseCIDR(entry))
  const names = new Set(entries)
  return {
    hasAddress: (address) => {
      const parsed = ipaddr.process(address)
      return names.has(parsed.toString()) || blocks.some((block) => block[0].kind() === parsed.kind() && parsed.match(block))
    },
    hasHost: (host, port) => names.has(host) || names.has(`${host}:${port}`) || names.has(`[${host}]:${port}`),
  }
}
