import { createHash } from 'node:crypto'

/** The Message-ID (RFC 5322 3.6.4) of a stored mail: the same at every attempt, so that a mail handed over twice is recognised as one. */
export const messageIdOf = (email: { id: string }, from: string): string => {
  const domain = /@([a-z0-9.-]+)/i.exec(from)?.[1] ?? 'localhost'
  return `<${createHash('sha256').update(email.id).digest('hex').slice(0, 32)}@${domain}>`
}
