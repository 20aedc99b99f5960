import ipaddr from 'ipaddr.js'

/** Global unicast; everything else in IPv6 is local, reserved, or a wrapping of IPv4 (RFC 4291). */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]
/** Public by range, but answering with a machine's own credentials: Azure's wire server. */
const METADATA = new Set(['168.63.129.16'])

/**
 * True for addresses of the public internet alone: no private, loopback, link-local, multicast, reserved, shared or metadata address, and none
 * of IPv6's wrappings of IPv4 (mapped ones are judged by the address inside).
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (METADATA.has(parsed.toString()) || parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST)
}
