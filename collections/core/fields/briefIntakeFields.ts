import type { Field } from 'payload'

import { date, email, json, now, relation, row, section, text } from '@/src/fields'

/** How a brief came in (seed 003's intake: B003-080…082, B003-092). */
export const briefIntakeFields: Field[] = [
  relation('clientRequest', 'client-requests', { description: 'The request this brief was made from.' }),
  row(text('requestorName', { width: '50%' }), email('requestorEmail', { width: '50%' })),
  row(
    text('source', {
      defaultValue: 'manual',
      description: 'manual, api or webhook:<system> (B003-081).',
      required: true,
      validate: (value) =>
        /^(manual|api|agent|webhook:[a-z0-9._-]+)$/.test(value ?? '') || 'One of manual, api, agent, webhook:<system>.',
      width: '50%',
    }),
    text('externalId', {
      description: 'Key in the other system; a replay never makes a second brief.',
      width: '50%',
    }),
  ),
  row(
    date('receivedAt', { defaultValue: now, required: true, width: '50%' }),
    date('requestedDueDate', { width: '50%' }),
  ),
  section('Raw data', [json('rawPayload', { description: 'What arrived and was not mapped.' })]),
]
