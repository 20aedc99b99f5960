import { ownRows } from '@/collections/access/ownRows'
import { accessFor } from '@/src/access/accessFor'
import { defineCollection, json, relation, row, text, textarea } from '@/src/fields'

/** How a person wants the assistant to work. */
export const AssistantPreferences = defineCollection({
  slug: 'assistant-preferences',
  access: accessFor({ also: ownRows('user'), resource: 'assistant-preference' }),
  admin: {
    defaultColumns: ['user', 'tone', 'language'],
    description: 'How the assistant works for you.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'tone',
  },
  fields: [
    row(
      relation('user', 'users', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('persona', 'agent-personas', { width: '50%' }),
    ),
    row(text('tone', { width: '50%' }), text('language', { defaultValue: 'en', width: '50%' })),
    textarea('instructions', { description: 'What it should always keep in mind.' }),
    json('preferences'),
  ],
  indexes: [{ fields: ['organization', 'user'], unique: true }],
})
