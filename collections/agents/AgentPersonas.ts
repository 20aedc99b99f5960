import { accessFor } from '@/src/access/accessFor'
import { checkbox, defineCollection, json, relation, slug, tabs, text, textarea, texts } from '@/src/fields'

/** How an agent speaks, what it knows and what it must not do (B000-040…042). */
export const AgentPersonas = defineCollection({
  slug: 'agent-personas',
  labels: { plural: 'Personas', singular: 'Persona' },
  access: accessFor({ resource: 'agent-persona' }),
  admin: {
    defaultColumns: ['name', 'description', 'isEnabled', 'updatedAt'],
    description: 'Characters your agents speak as.',
    group: 'Agents',
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Persona: [
        text('name', { required: true }),
        textarea('description', { required: true }),
        textarea('systemPrompt', { description: 'First instruction of every conversation.', required: true, rows: 12 }),
        json('personality', {
          defaultValue: {},
          description: 'tone, style, formality, emoji.',
          required: true,
          schema: {
            properties: {
              emoji: { type: 'boolean' },
              formality: { type: 'string' },
              style: { type: 'string' },
              tone: { type: 'string' },
            },
            type: 'object',
          },
        }),
      ],
      Limits: [
        texts('expertise', { description: 'What it knows well.' }),
        texts('constraints', { description: 'What it must not do.' }),
        texts('allowedSkills', { description: 'Slugs of the skills it may use; none other.' }),
      ],
      Context: [
        json('defaultContext', { description: 'Always given, e.g. { "timezone": "Asia/Dubai", "currency": "AED" }.' }),
        relation('document', 'knowledge-documents'),
      ],
    }),
    checkbox('isEnabled', { defaultValue: true, sidebar: true }),
    slug(),
  ],
  indexes: [
    { fields: ['organization', 'slug'], unique: true },
    { fields: ['organization', 'document'], unique: true },
  ],
})
