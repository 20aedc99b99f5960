import type { Field } from 'payload'

import { checkbox, date, integer, row, section, text, url } from '@/src/fields'

/** Address, social profiles, consent and scores of a contact. */
export const contactDetailFields: Field[] = [
  section('Address', [
    text('addressLine1'),
    text('addressLine2'),
    row(text('city', { width: '50%' }), text('state', { width: '50%' })),
    row(text('postalCode', { width: '50%' }), text('country', { width: '50%' })),
  ]),
  section('Social profiles', [
    row(text('linkedIn', { width: '33%' }), text('twitter', { width: '33%' }), text('instagram', { width: '33%' })),
    url('avatarUrl'),
  ]),
  section('Consent', [
    row(checkbox('marketingConsent', { width: '50%' }), date('marketingConsentDate', { readOnly: true, width: '50%' })),
    checkbox('dataProcessingConsent'),
  ]),
  row(
    integer('leadScore', { defaultValue: 0, index: true, readOnly: true, required: true, width: '33%' }),
    integer('engagementScore', { defaultValue: 0, readOnly: true, required: true, width: '33%' }),
    date('lastScoreUpdate', { readOnly: true, width: '33%' }),
  ),
]
