import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, json, now, relation, row, section, text, url } from '@/src/fields'

/** A form somebody filled in (001.ContactFormSubmission). */
export const FormSubmissions = defineCollection({
  slug: 'form-submissions',
  access: accessFor({ resource: 'form-submission' }),
  admin: {
    defaultColumns: ['formName', 'contact', 'submittedAt'],
    description: 'Forms that were filled in.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'formName',
  },
  defaultSort: '-submittedAt',
  fields: [
    row(relation('form', 'forms', { width: '50%' }), text('formName', { required: true, width: '50%' })),
    relation('contact', 'contacts', { onDelete: 'cascade' }),
    json('data', { defaultValue: {}, required: true }),
    section('Origin', [
      url('sourceUrl'),
      row(
        text('utmSource', { width: '33%' }),
        text('utmMedium', { width: '33%' }),
        text('utmCampaign', { width: '33%' }),
      ),
    ]),
    date('submittedAt', { defaultValue: now, required: true }),
  ],
})
