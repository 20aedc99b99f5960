import path from 'node:path'

import { env } from '@/src/env/env'

export type MessagingOptions = {
  /** Sender of mails. @default MAIL_FROM */
  from?: string
  /** Folder for `.eml` files when there is no mail server. @default DATA_DIR/outbox */
  outbox?: string
  /** Address of the web application, for links in mails. @default PUBLIC_URL, else http://localhost:PORT */
  publicUrl?: string
  /** Mail server. @default SMTP_URL; without one mails are written to the outbox */
  smtpUrl?: string
}

export type ResolvedMessagingOptions = Readonly<{ from: string; outbox: string; publicUrl: string; smtpUrl?: string }>

const NAMES = ['from', 'outbox', 'publicUrl', 'smtpUrl']

/** Fills in the environment; throws with option and value. */
export const resolveMessagingOptions = (options: MessagingOptions): ResolvedMessagingOptions => {
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name))
  if (unknown) throw new Error(`plugins/messaging: unknown option '${unknown}'; accepted: ${NAMES.join(', ')}`)
  const { DATA_DIR, MAIL_FROM, PORT, PUBLIC_URL, SMTP_URL } = env()
  const smtpUrl = options.smtpUrl ?? SMTP_URL
  if (smtpUrl !== undefined && !/^smtps?:\/\//.test(smtpUrl)) {
    throw new Error(`plugins/messaging: option 'smtpUrl' is '${smtpUrl.replace(/\/\/.*@/, '//…@')}', accepted: an address that begins with smtp:// or smtps://`)
  }
  return {
    from: options.from ?? MAIL_FROM,
    outbox: options.outbox ?? path.resolve(DATA_DIR, 'outbox'),
    publicUrl: (options.publicUrl ?? PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, ''),
    ...(smtpUrl ? { smtpUrl } : {}),
  }
}
