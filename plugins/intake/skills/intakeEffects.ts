import { relationId } from '@/src/states/relationId'
import { textOf } from '@/src/skills/textOf'
import type { Effect, EffectRef } from '@/src/skills/types'

import { describeBrief } from './describeBrief'
import { requesterOf } from './requesterOf'
import type { Extraction } from './types'

type Row = Record<string, unknown>
type Args = { client: null | Row; contact: null | Row; extraction: Extraction; organization: string; request: { id: string } & Row }

const CONTACT: EffectRef = { $ref: 'contact' }
const BRIEF: EffectRef = { $ref: 'brief' }

/** Noon UTC is the same calendar day from the Americas to Asia. */
const noon = (day?: string) => (day ? `${day}T12:00:00.000Z` : undefined)

const namesOf = (name: string | undefined, email: string): { firstName: string; lastName: string } => {
  const local = email.split('@')[0] ?? email
  const [first = local, ...rest] = (name ?? local.replace(/[._+-]+/g, ' ')).trim().split(/\s+/)
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return { firstName: capital(first), lastName: rest.map(capital).join(' ') || '-' }
}

/** What taking in a request writes: contact (when unknown), brief, the request's own state, an activity on the contact. */
export const intakeEffects = ({ client, contact, extraction, organization, request }: Args): Effect[] => {
  const email = textOf(request.requestorEmail)
  const isNewContact = !contact && email !== undefined
  const contactRef = contact ? String(contact.id) : isNewContact ? CONTACT : undefined
  const from = requesterOf(contact, request)
  const text = String(request.description ?? '')
  const { briefType, budget, deadline, deliverables, missing, priority, title } = extraction
  const people = { client: client?.id, contact: contactRef }
  const create = (collection: string, data: Row, as?: string): Effect => ({ ...(as ? { as } : {}), collection, data: { organization, ...data }, kind: 'create' })
  return [
    ...(isNewContact
      ? [create('contacts', { ...namesOf(textOf(request.requestorName), email), company: client?.id, companyName: textOf(request.clientName), contactType: client ? 'CUSTOMER' : 'LEAD', email, source: 'API' }, 'contact')]
      : []),
    create(
      'briefs',
      {
        ...people,
        briefType,
        budgetAmount: budget?.amount,
        budgetCurrency: budget?.currency,
        clientRequest: request.id,
        deadline: noon(deadline),
        deliverablesRequested: deliverables,
        description: describeBrief({ from, text }, extraction),
        missingInformation: missing,
        priority,
        project: relationId(request.project),
        requestedDueDate: noon(deadline),
        requestorEmail: email ?? textOf(contact?.email),
        requestorName: from,
        source: request.channel === 'API' ? 'api' : 'agent',
        title,
      },
      'brief',
    ),
    {
      collection: 'client-requests',
      data: { brief: BRIEF, contact: contactRef, missingInformation: missing, priority },
      id: request.id,
      kind: 'transition',
      transition: 'process',
    },
    ...(contactRef
      ? [
          create('contact-activities', {
            activityType: 'REQUEST_RECEIVED',
            aiSuggested: missing.length > 0,
            aiSuggestedActions: missing.map(({ question }) => ({ action: 'ask', question })),
            brief: BRIEF,
            client: client?.id,
            contact: contactRef,
            description: missing.length > 0 ? `${text}\n\nStill to be asked: ${missing.map(({ label }) => label).join(', ')}.` : text,
            direction: 'inbound',
            generatedBySkill: 'intake-processor',
            subject: `Request received: ${title}`,
          }),
        ]
      : []),
  ]
}
