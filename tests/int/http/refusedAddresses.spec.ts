import { hostname } from 'node:os'

import { expect, it, vi } from 'vitest'

import { fetchOutside } from '@/src/http/fetchOutside'
import { listen } from '@/tests/support/listen'

vi.stubEnv('OUTBOUND_ALLOW', '')

/** Ways to write an address that is not public; `PORT` is where a server really listens on every local address. */
const FORMS = [
  'http://127.0.0.1:PORT/', 'http://127.1:PORT/', 'http://127.0.1:PORT/', 'http://127.255.255.254:PORT/', 'http://2130706433:PORT/', 'http://0x7f000001:PORT/', 'http://0x7f.0x0.0x0.0x1:PORT/',
  'http://017700000001:PORT/', 'http://0177.0.0.1:PORT/', 'http://0177.0.0.01:PORT/', 'http://127.0.0.1.:PORT/', 'http://127。0。0。1:PORT/', 'http://①②⑦.⓪.⓪.①:PORT/',
  'http://%31%32%37.0.0.1:PORT/', 'http://0:PORT/', 'http://0.0.0.0:PORT/', 'http://00000000:PORT/', 'http://[::]:PORT/', 'http://[::1]:PORT/', 'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[0000::0001]:PORT/', 'http://[::ffff:127.0.0.1]:PORT/', 'http://[::ffff:7f00:1]:PORT/', 'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/', 'http://[::127.0.0.1]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/', 'http://[2002:7f00:1::]:PORT/', 'http://[::ffff:0:127.0.0.1]:PORT/', 'http://[fe80::1]:PORT/', 'http://[fc00::1]/', 'http://[fd00:ec2::254]/latest/meta-data/',
  'http://[fec0::1]/', 'http://[ff02::1]/', 'http://10.0.0.1/', 'http://172.16.0.1/', 'http://192.168.0.1/', 'http://100.64.0.1/', 'http://169.254.169.254/latest/meta-data/', 'http://2852039166/latest/meta-data/',
  'http://0xA9FEA9FE/', 'http://[::ffff:169.254.169.254]/', 'http://168.63.129.16/', 'http://100.100.100.200/', 'http://192.0.0.192/', 'http://224.0.0.1/', 'http://255.255.255.255/', 'http://240.0.0.1/', 'http://198.18.0.1/',
  'http://localhost:PORT/', 'http://LOCALHOST:PORT/',
  'http://user:password@127.0.0.1:PORT/', 'http://example.com@127.0.0.1:PORT/', 'http://127.0.0.1:PORT@example.com/',
  'file:///etc/passwd', 'ftp://127.0.0.1/', 'gopher://127.0.0.1:PORT/_x', 'data:text/plain,hello', 'http://', '//127.0.0.1:PORT/', 'javascript:alert(1)', '',
]

it('sends nothing to addresses that are not public, however they are written', async () => {
  await using server = await listen((_request, response) => response.end('reached'))
  for (const form of FORMS) {
    const url = form.replaceAll('PORT', String(server.port))
    await expect(fetchOutside(url, { timeoutMs: 3000 }), url).rejects.toMatchObject({ code: 'OUTBOUND_REFUSED' })
  }
  // Names of this machine: refused, or unknown to its resolver; never reached.
  for (const name of ['localhost.', 'ip6-localhost', 'ip6-loopback', 'a.localhost', hostname()]) {
    await expect(fetchOutside(`http://${name}:${server.port}/`, { timeoutMs: 3000 }), name).rejects.toMatchObject({ code: expect.stringMatching(/^OUTBOUND_/) })
  }
  expect(FORMS.length).toBeGreaterThanOrEqual(40)
  expect(server.received).toEqual([])
}, 60_000)

it('says why, without repeating credentials', async () => {
  const refusal = (url: string) => fetchOutside(url).then(String, (error: Error) => error.message)
  expect(await refusal('http://ada:hunter2@10.0.0.1/')).toBe('The request to http://10.0.0.1/ was not sent: credentials do not belong into a URL')
  expect(await refusal('http://10.0.0.1/')).toBe('The request to http://10.0.0.1/ was not sent: 10.0.0.1 is no public address')
  expect(await refusal('http://localhost/')).toMatch(/was not sent: the name resolves to (127\.0\.0\.1|::1), which is no public address/)
})
