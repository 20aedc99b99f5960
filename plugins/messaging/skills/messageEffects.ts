import type { Effect, SkillContext, SkillDocument } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import type { RenderedEmail } from '../operations/renderEmail'
import type { Recipient } from './readRecipients'

type Row = Record<string, unknown> & { id: number | string }
type Args = {
  context: SkillContext<unknown>
  deliverable: Row
  document: SkillDocument
  email: RenderedEmail
  from: string
  recipient: Recipient
  type: 'info' | 'success'
}

const addressOf = (from: string) => /<([^>]+)>/.exec(from)?.[1] ?? from

/** A notification in the portal inbox, a queued mail, and a line in the CRM for one person. A mail's key makes sure that the same occasion is mailed once. */
export const messageEffects = ({ context, deliverable, document, email, from, recipient, type }: Args): Effect[] => {
  const { organization } = context
  const about = { client: relationId(deliverable.client), deliverable: String(deliverable.id) }
  return [
    ...(recipient.clientUser
      ? [
          {
            collection: 'notifications',
            data: { clientUser: recipient.clientUser, data: { deliverableId: about.deliverable }, link: `/portal/deliverables/${about.deliverable}`, message: email.portalMessage, organization, title: email.portalTitle, type },
            kind: 'create',
          } satisfies Effect,
        ]
      : []),
    {
      collection: 'sent-emails',
      data: {
        ...about,
        bodyHtml: email.html,
        bodyText: email.text,
        contact: recipient.contact,
        dedupeKey: `client-communicator:${context.event?.id ?? context.invocation.id}:${recipient.email}`,
        document: document.id,
        fromEmail: addressOf(from),
        generatedBySkill: 'client-communicator',
        invocation: context.invocation.id,
        organization,
        project: relationId(deliverable.project),
        subject: email.subject,
        toEmails: [recipient.email],
      },
      kind: 'create',
    },
    ...(recipient.contact
      ? [
          {
            collection: 'contact-activities',
            data: {
              ...about,
              activityType: type === 'info' ? 'DELIVERABLE_SENT' : 'STATUS_CHANGED',
              brief: relationId(deliverable.brief),
              contact: recipient.contact,
              direction: 'outbound',
              generatedBySkill: 'client-communicator',
              organization,
              subject: email.portalTitle,
            },
            kind: 'create',
          } satisfies Effect,
        ]
      : []),
  ]
}
