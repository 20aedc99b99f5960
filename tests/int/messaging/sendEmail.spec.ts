import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sendEmail } from '@/plugins/messaging/operations/sendEmail'
import { startMailServer, type MailServer } from '@/tests/int/mainjob/mailServer'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { insert, type Row } from '@/tests/support/fixtures/insert'

let engine: Engine
let mail: MailServer
let organization: Row
let outbox: string
beforeAll(async () => {
  mail = await startMailServer()
  outbox = await mkdtemp(path.join(os.tmpdir(), 'outbox-'))
  engine = await createEngine()
  organization = await createOrganization(engine)
}, 180_000)
afterAll(async () => {
  await engine?.stop()
  await mail?.stop()
  await rm(outbox, { force: true, recursive: true })
})

const options = (smtpUrl?: string) => ({ from: 'Studio <hello@studio.example>', outbox, publicUrl: 'https://studio.example', ...(smtpUrl ? { smtpUrl } : {}) })
const queued = () => insert(engine, 'sent-emails', { bodyHtml: '<p>Grüße</p>', bodyText: 'Grüße', fromEmail: 'hello@studio.example', organization: organization.id, subject: 'Grüße aus dem Studio', toEmails: ['ada@client.example'] })
const send = (email: Row, smtpUrl?: string, attempt = 1) => sendEmail({ attempt, id: email.id, maxAttempts: 3, options: options(smtpUrl), payload: engine.payload })
const stored = async ({ id }: Row) => (await engine.sql<Row>('select status, delivery_method, message_id, error, attempts::int, sent_at from sent_emails where id = $1', [id]))[0]

describe('a queued mail', () => {
  it('has a job in the transaction of its row', async () => {
    const email = await queued()
    const jobs = await engine.sql(`select 1 from graphile_worker.jobs where key = $1`, [`send-email:${email.id}`])
    expect(jobs).toHaveLength(1)
  })

  it('goes to the mail server once, however often its task runs', async () => {
    const email = await queued()
    await send(email, mail.url)
    await send(email, mail.url, 2)
    expect(mail.mails).toHaveLength(1)
    expect(mail.mails[0]).toMatchObject({ from: 'hello@studio.example', to: ['ada@client.example'] })
    const row = await stored(email)
    expect(row).toMatchObject({ delivery_method: 'smtp', error: null, status: 'SENT' })
    expect(mail.mails[0]?.source).toContain(`Message-ID: ${String(row?.message_id)}`)
  })

  it('is tried again when the server is busy, and FAILED with the reason after the last attempt', async () => {
    const email = await queued()
    mail.refuse(2)
    await expect(send(email, mail.url, 1)).rejects.toMatchObject({ code: 'MESSAGING_MAIL_REFUSED' })
    expect(await stored(email)).toMatchObject({ attempts: 1, error: expect.stringContaining('try again later'), status: 'QUEUED' })
    await expect(send(email, mail.url, 3)).rejects.toThrow()
    expect(await stored(email)).toMatchObject({ attempts: 3, status: 'FAILED' })
  })

  it('becomes a file without a mail server, and says so', async () => {
    const email = await queued()
    await send(email)
    expect(await stored(email)).toMatchObject({ delivery_method: 'file', status: 'SENT' })
    const source = await readFile(path.join(outbox, `${email.id}.eml`), 'utf8')
    expect(source).toMatch(/^To: ada@client\.example\r?$/m)
    expect(source).toMatch(/Content-Type: multipart\/alternative/)
  })
})
