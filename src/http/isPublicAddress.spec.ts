import { expect, it } from 'vitest'

import { isPublicAddress } from './isPublicAddress'
import { parseAllowList } from './parseAllowList'

it.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e', '::ffff:8.8.8.8'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

it.each([
  '0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.255.254', '168.63.129.16', '169.254.169.254', '172.16.0.1', '172.31.255.255',
  '192.0.0.192', '192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255',
  '::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '::ffff:168.63.129.16', '::ffff:0:7f00:1', '64:ff9b::7f00:1', '64:ff9b:1::1', '100::1',
  '2001::1', '2001:db8::1', '2002:7f00:1::', '3fff::1', '5f00::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fec0::1', 'ff02::1', 'not an address', '',
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it('allows what the operator named, by host, port, address and block', () => {
  const allow = parseAllowList('hooks.internal, localhost:4500, 10.1.0.0/16, fd00::/8, 192.168.1.7')
  expect([allow.hasHost('hooks.internal', '443'), allow.hasHost('localhost', '4500'), allow.hasHost('localhost', '80')]).toEqual([true, true, false])
  expect(['10.1.2.3', '::ffff:10.1.2.3', '10.2.0.1', 'fd00::1', '192.168.1.7', '192.168.1.8'].map(allow.hasAddress)).toEqual([true, true, false, true, true, false])
})
