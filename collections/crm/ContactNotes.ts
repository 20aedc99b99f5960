import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, defineCollection, relation, textarea } from '@/src/fields'

/** A note about a contact. */
export const ContactNotes = defineCollection({
  slug: 'contact-notes',
  access: accessFor({ resource: 'contact-note' }),
  admin: {
    defaultColumns: ['content', 'contact', 'isPinned', 'createdBy'],
    description: 'Notes about contacts.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'content',
  },
  fields: [
    relation('contact', 'contacts', { onDelete: 'cascade', required: true }),
    textarea('content', { required: true }),
    checkbox('isPinned', { sidebar: true }),
    createdByField(),
  ],
})
