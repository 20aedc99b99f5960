import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, json, relation, row, select, text } from '@/src/fields'

/** What agents remember and share (002.agentSharedMemory). */
export const AgentMemories = defineCollection({
  slug: 'agent-memories',
  access: accessFor({ resource: 'agent-memory' }),
  admin: {
    defaultColumns: ['key', 'agent', 'team', 'memoryTier', 'category', 'importance'],
    description: 'What agents remember.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'key',
  },
  fields: [
    row(
      relation('agent', 'agents', { onDelete: 'cascade', width: '50%' }),
      relation('team', 'agent-teams', { onDelete: 'cascade', width: '50%' }),
    ),
    row(
      text('key', { required: true, width: '33%' }),
      select('category', ['context', 'pattern', 'preference', 'knowledge', 'relationship'], {
        index: true,
        width: '33%',
      }),
      select('memoryTier', ['short_term', 'medium_term', 'long_term'], {
        defaultValue: 'short_term',
        index: true,
        width: '33%',
      }),
    ),
    json('value', { required: true }),
    row(
      integer('importance', { defaultValue: 50, description: '0-100.', max: 100, min: 0, width: '50%' }),
      date('expiresAt', { index: true, width: '50%' }),
    ),
    json('metadata', { description: 'source, confidence, lastAccessed.' }),
  ],
  indexes: [{ fields: ['organization', 'team', 'agent', 'key'] }],
})
