import { Webhook } from 'standardwebhooks'
import { expect, it, vi } from 'vitest'

import { newWebhookSecret } from '@/src/http/newWebhookSecret'
import { sendWebhook } from '@/src/http/sendWebhook'
import { listen } from '@/tests/support/listen'

let status = 200
const receiver = await listen((_request, response) => response.writeHead(status).end('thanks'))
vi.stubEnv('OUTBOUND_ALLOW', `127.0.0.1:${receiver.port}`)

const send = (secrets: string[], headers?: Record<string, string>) =>
  sendWebhook({ headers, id: 'msg_1', payload: { name: 'Zoë', type: 'brief.created' }, secrets, url: `${receiver.origin}/hook` })

const headersOf = () => receiver.received.at(-1)?.headers as Record<string, string>

it('is verified by the library of the scheme, and by nobody with another secret', async () => {
  const secret = newWebhookSecret()
  expect(await send([secret])).toMatchObject({ body: 'thanks', ok: true, status: 200 })
  const { body = '' } = receiver.received.at(-1) ?? {}
  expect(new Webhook(secret).verify(body, headersOf())).toEqual({ name: 'Zoë', type: 'brief.created' })
  expect(headersOf()).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 'msg_1' })
  expect(() => new Webhook(newWebhookSecret()).verify(body, headersOf())).toThrow('No matching signature')
  expect(() => new Webhook(secret).verify(body.replace('Zoë', 'Eve'), headersOf())).toThrow('No matching signature')
})

it('is signed by the old and the new secret while receivers change over', async () => {
  const [fresh, old] = [newWebhookSecret(), newWebhookSecret()]
  await send([fresh, old], { 'Webhook-Id': 'forged', 'X-Own': 'yes' })
  const { body = '' } = receiver.received.at(-1) ?? {}
  for (const secret of [fresh, old]) expect(new Webhook(secret).verify(body, headersOf())).toBeTruthy()
  expect(headersOf()).toMatchObject({ 'webhook-id': 'msg_1', 'x-own': 'yes' })
})

it('reports an error status as a result and follows no redirect', async () => {
  status = 503
  expect(await send(['a plain secret'])).toMatchObject({ ok: false, status: 503 })
  status = 200
  await expect(sendWebhook({ id: 'm', payload: {}, secrets: ['x'], url: 'http://10.0.0.1/' })).rejects.toMatchObject({ code: 'OUTBOUND_REFUSED' })
})
