import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer, { type Transport } from 'nodemailer'

import { env } from '@/src/env/env'

import { deliverMail } from './deliverMail'

/** Mails of Payload itself, such as password resets, take the way of all others: the mail server, or files in the outbox. */
export const accountMail = () => {
  const { DATA_DIR, MAIL_FROM, SMTP_URL } = env()
  const [, name = 'Content Engine', address = MAIL_FROM] = /^(.*?)\s*<(.+)>$/.exec(MAIL_FROM) ?? []
  const transport: Transport = {
    name: 'engine',
    version: '1',
    send: (mail, done) => {
      const id = randomUUID()
      const message = { ...mail.data, messageId: `<${id}@${address.split('@').at(-1)}>` }
      deliverMail(message, { name: id, outbox: path.join(DATA_DIR, 'outbox'), smtpUrl: SMTP_URL }).then(
        () => done(null, { envelope: mail.message.getEnvelope(), messageId: message.messageId }),
        (error: Error) => done(error, null as never),
      )
    },
  }
  return nodemailerAdapter({ defaultFromAddress: address, defaultFromName: name, skipVerify: true, transport: nodemailer.createTransport(transport) })
}
