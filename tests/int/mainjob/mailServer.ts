import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { from: string; source: string; to: string[] }
export type MailServer = { mails: ReceivedMail[]; refuse: (times: number) => void; stop: () => Promise<void>; url: string }

/** A real SMTP server on a free port that keeps what it receives; `refuse` answers the next mails with a temporary failure. */
export const startMailServer = async (): Promise<MailServer> => {
  const mails: ReceivedMail[] = []
  let refusing = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (refusing > 0) {
          refusing -= 1
          callback(Object.assign(new Error('try again later'), { responseCode: 451 }))
          return
        }
        const { mailFrom, rcptTo } = session.envelope
        mails.push({ from: mailFrom ? mailFrom.address : '', source: Buffer.concat(chunks).toString('utf8'), to: rcptTo.map(({ address }) => address) })
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    mails,
    refuse: (times) => {
      refusing = times
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
    url: `smtp://127.0.0.1:${port}`,
  }
}
