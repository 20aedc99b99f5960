import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { createEngine, type Engine } from '../../support/createEngine'
import { createOrganization } from '../../support/fixtures/createOrganization'
import { createUser } from '../../support/fixtures/createUser'

const received: { body: string; to: string[] }[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    let body = ''
    stream.on('data', (chunk: Buffer) => (body += chunk.toString()))
    stream.on('end', () => {
      received.push({ body, to: session.envelope.rcptTo.map(({ address }) => address) })
      done()
    })
  },
})
let engine: Engine

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  engine = await createEngine()
})
afterAll(async () => {
  await engine?.stop()
  await new Promise<void>((resolve) => server.close(resolve))
  vi.unstubAllEnvs()
})

describe('mails of accounts', () => {
  it('sends the link of a forgotten password by the mail server', async () => {
    const person = await createUser(engine, { organization: await createOrganization(engine) })
    const answer = await engine.request('POST', '/api/users/forgot-password', { body: { email: person.email } })
    expect(answer.status).toBe(200)
    expect(received).toMatchObject([{ to: [person.email] }])
    expect(received[0]?.body).toMatch(/reset/)
  })
})
