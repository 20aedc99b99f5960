import { accessFor } from '@/src/access/accessFor'
import { checkbox, defineCollection, email, relation, row, select, text, textarea, url } from '@/src/fields'

/** A person on the side of a lead. */
export const LeadContacts = defineCollection({
  slug: 'lead-contacts',
  access: accessFor({ resource: 'lead-contact' }),
  admin: {
    defaultColumns: ['name', 'email', 'lead', 'role', 'isPrimary'],
    description: 'People of leads.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), text('title', { width: '50%' })),
    row(
      relation('lead', 'leads', { required: true, width: '50%' }),
      select('role', ['primary', 'decision_maker', 'influencer', 'technical', 'financial', 'end_user', 'other'], {
        defaultValue: 'primary',
        required: true,
        width: '50%',
      }),
    ),
    row(email('email', { index: true, required: true, width: '50%' }), text('phone', { width: '50%' })),
    row(url('linkedinUrl', { width: '50%' }), text('googleContactId', { width: '50%' })),
    relation('contact', 'contacts'),
    textarea('notes'),
    checkbox('isPrimary', { sidebar: true }),
  ],
  trash: true,
})
