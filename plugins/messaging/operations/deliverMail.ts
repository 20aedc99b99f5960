import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import nodemailer from 'nodemailer'
import type { SendMailOptions } from 'nodemailer'

export type Mail = SendMailOptions & { messageId: string }

const TIMEOUT_MS = 20_000

const bySmtp = async (mail: Mail, smtpUrl: string): Promise<void> => {
  const transport = nodemailer.createTransport(smtpUrl, {})
  try {
    await transport.sendMail(mail)
  } finally {
    transport.close()
  }
}

/** A whole message as mail programs open it; written beside and moved, so that nobody reads half of it. */
const toFile = async (mail: Mail, folder: string, name: string): Promise<void> => {
  const { message } = await nodemailer.createTransport({ buffer: true, streamTransport: true }).sendMail(mail)
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${name}.eml`)
  await writeFile(`${file}.part`, message)
  await rename(`${file}.part`, file)
}

const withTimeouts = (smtpUrl: string): string => {
  const url = new URL(smtpUrl)
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) if (!url.searchParams.has(name)) url.searchParams.set(name, String(TIMEOUT_MS))
  return url.toString()
}

/** Hands a mail to the mail server, or, without one, writes it as `.eml` into the outbox folder. Says which it was. */
export const deliverMail = async (mail: Mail, to: { name: string; outbox: string; smtpUrl?: string }): Promise<'file' | 'smtp'> => {
  if (to.smtpUrl) {
    await bySmtp(mail, withTimeouts(to.smtpUrl))
    return 'smtp'
  }
  await toFile(mail, to.outbox, to.name)
  return 'file'
}
