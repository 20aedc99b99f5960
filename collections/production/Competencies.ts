import { accessFor } from '@/src/access/accessFor'
import { defineCollection, text, textarea } from '@/src/fields'

/** What people can be good at (003.Skill); what agents can do is in `agent-skills`. */
export const Competencies = defineCollection({
  slug: 'competencies',
  access: accessFor({ resource: 'competency' }),
  admin: {
    defaultColumns: ['name', 'description'],
    description: 'What people in your team can be good at.',
    group: 'Settings',
    useAsTitle: 'name',
  },
  defaultSort: 'name',
  fields: [text('name', { required: true }), textarea('description')],
  indexes: [{ fields: ['organization', 'name'], unique: true }],
})
