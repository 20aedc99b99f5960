import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'

import { MailRefused } from '../errors'
import type { ResolvedMessagingOptions } from '../options'
import { deliverMail } from './deliverMail'
import { messageIdOf } from './messageIdOf'

type Row = Record<string, unknown>
type Args = { attempt: number; id: string; maxAttempts: number; options: ResolvedMessagingOptions; payload: Payload }

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])

const note = (payload: Payload, id: string, data: Row) =>
  inTransaction(payload, { kind: 'system' }, (req) => req.payload.update({ collection: 'sent-emails', data, depth: 0, id, overrideAccess: true, req }))

/** Marks the mail as sent and logs it on the contact, both or none. */
const noteSent = (payload: Payload, email: Row, method: 'file' | 'smtp', messageId: string, attempt: number) =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    await req.payload.update({
      collection: 'sent-emails',
      data: { attempts: attempt, deliveryMethod: method, error: null, messageId, sentAt: new Date().toISOString(), status: 'SENT' },
      depth: 0,
      id: String(email.id),
      overrideAccess: true,
      req,
    })
    const contact = relationId(email.contact)
    if (!contact) return
    await req.payload.create({
      collection: 'contact-activities',
      data: {
        activityType: 'EMAIL_SENT',
        client: relationId(email.client),
        contact,
        deliverable: relationId(email.deliverable),
        description: textOf(email.bodyText),
        direction: 'outbound',
        generatedBySkill: textOf(email.generatedBySkill),
        organization: relationId(email.organization) ?? '',
        outcome: method === 'smtp' ? `Handed to the mail server for ${textsOf(email.toEmails).join(', ')}.` : 'Written to the outbox folder; no mail server is configured.',
        subject: String(email.subject),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })

/**
 * Sends one stored mail. A second run after it was sent does nothing; a crash between handing over and noting it sends it again with the same
 * Message-ID. The last failed attempt marks it FAILED with the reason.
 * @throws MESSAGING_MAIL_REFUSED for the queue to try again
 */
export const sendEmail = async ({ attempt, id, maxAttempts, options, payload }: Args): Promise<void> => {
  const email = await inTransaction(payload, { kind: 'system' }, async (req) =>
    req.payload.findByID({ collection: 'sent-emails', depth: 0, disableErrors: true, id, overrideAccess: true, req }),
  )
  if (!email || email.status !== 'QUEUED') return
  const from = options.from
  const messageId = messageIdOf({ id }, from)
  let method: 'file' | 'smtp'
  try {
    method = await deliverMail(
      {
        bcc: textsOf(email.bccEmails),
        cc: textsOf(email.ccEmails),
        from,
        headers: { 'Auto-Submitted': email.generatedBySkill ? 'auto-generated' : 'no' },
        html: textOf(email.bodyHtml),
        messageId,
        subject: String(email.subject),
        text: textOf(email.bodyText),
        to: textsOf(email.toEmails),
      },
      { name: id, outbox: options.outbox, smtpUrl: options.smtpUrl },
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await note(payload, id, { attempts: attempt, error: reason, ...(attempt >= maxAttempts ? { status: 'FAILED' } : {}) })
    throw new MailRefused({ email: id, reason }, { cause: error })
  }
  await noteSent(payload, email, method, messageId, attempt)
}
