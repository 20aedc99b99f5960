import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  date,
  defineCollection,
  integer,
  json,
  number,
  relation,
  row,
  select,
  slug,
  tabs,
  text,
  textarea,
  texts,
} from '@/src/fields'

import { skillShapes } from './fields/skillShapes'

/** What agents can do. The code is in plugins; this row says when, with what, and whether it may (B000-030…044). */
export const AgentSkills = defineCollection({
  slug: 'agent-skills',
  labels: { plural: 'Skills', singular: 'Skill' },
  access: accessFor({ resource: 'agent-skill' }),
  admin: {
    defaultColumns: ['name', 'category', 'isEnabled', 'invocationCount', 'successRate', 'lastInvokedAt'],
    description: 'What your agents can do, how often they did it and how well it went.',
    group: 'Agents',
    listSearchableFields: ['name', 'slug', 'description'],
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Skill: [
        row(
          text('name', { required: true, width: '50%' }),
          select(
            'category',
            [
              'CONTENT_CREATION',
              'CONTENT_ANALYSIS',
              'WORKFLOW',
              'COMMUNICATION',
              'DATA_PROCESSING',
              'DECISION',
              'INTEGRATION',
              'UTILITY',
            ],
            { required: true, width: '50%' },
          ),
        ),
        textarea('description', { required: true }),
        relation('document', 'knowledge-documents', { description: 'What it reads about itself.' }),
        json('triggers', {
          defaultValue: [],
          description: 'Events, schedules and permissions that invoke it.',
          required: true,
          schema: skillShapes.triggers,
        }),
      ],
      Contract: [
        json('inputs', { defaultValue: [], required: true, schema: skillShapes.ports }),
        json('outputs', { defaultValue: [], required: true, schema: skillShapes.ports }),
        texts('requiredPermissions', { description: 'The most it may do; less when its initiator may less.' }),
        texts('dependsOn', { description: 'Slugs of skills that must be enabled too.' }),
      ],
      Settings: [
        json('config', { description: 'model, maxTokens, temperature, timeout in ms, contextTokens, maxTotalTokens, maxCostUsd, tools, maxDailyActions, requireApprovalAboveValue.', schema: skillShapes.config }),
        text('version', {
          defaultValue: '1.0.0',
          required: true,
          validate: (value) => /^\d+\.\d+\.\d+/.test(value ?? '') || 'A version such as 1.0.0.',
        }),
        textarea('changeLog', { description: 'What this version changes. Raise the version when inputs, outputs, permissions or dependencies change.' }),
        textarea('overrideReason', { description: 'Why a version whose test cases fail, or have not run, is enabled all the same. It is logged.' }),
        select('autonomyLevel', ['off', 'suggest', 'auto_draft', 'auto_execute'], {
          description: 'The most it may do without asking.',
        }),
      ],
      Metrics: [
        row(
          integer('invocationCount', { defaultValue: 0, readOnly: true, required: true, width: '33%' }),
          integer('successCount', { defaultValue: 0, readOnly: true, required: true, width: '33%' }),
          integer('failureCount', { defaultValue: 0, readOnly: true, required: true, width: '33%' }),
        ),
        row(
          number('successRate', { max: 1, min: 0, readOnly: true, width: '50%' }),
          integer('avgLatencyMs', { readOnly: true, width: '50%' }),
        ),
      ],
    }),
    checkbox('isEnabled', { defaultValue: true, index: true, sidebar: true }),
    date('lastInvokedAt', { readOnly: true, sidebar: true }),
    slug(),
  ],
  indexes: [
    { fields: ['organization', 'slug'], unique: true },
    { fields: ['organization', 'document'], unique: true },
    { fields: ['organization', 'category'] },
  ],
})
