import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  relation,
  row,
  text,
  textarea,
} from '@/src/fields'

import { agentStates } from './states/agentStates'

/** Agents set up for an organization (002.agents): a persona, a model, tools and a kind of work. */
export const Agents = defineCollection({
  slug: 'agents',
  access: accessFor({ resource: 'agent' }),
  admin: {
    defaultColumns: ['name', 'type', 'status', 'executionCount', 'lastExecutedAt'],
    description: 'Agents of your own.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'name',
  },
  custom: { states: [agentStates] },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      text('type', { defaultValue: 'custom', index: true, width: '50%' }),
    ),
    textarea('description'),
    row(
      relation('persona', 'agent-personas', { width: '50%' }),
      relation('skills', 'agent-skills', { hasMany: true, width: '50%' }),
    ),
    json('config', { defaultValue: {}, description: 'aiProvider, model, systemPrompt, tools.' }),
    agentStates.field,
    relation('sourcePack', 'agent-packs', { description: 'The pack it came with.', sidebar: true }),
    checkbox('isCustom', { sidebar: true }),
    integer('executionCount', { defaultValue: 0, readOnly: true, sidebar: true }),
    date('lastExecutedAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})
