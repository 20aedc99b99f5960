import type { JSONField } from 'payload'

type Schema = NonNullable<JSONField['jsonSchema']>['schema']

const ports: Schema = {
  items: {
    properties: {
      default: {},
      name: { type: 'string' },
      required: { type: 'boolean' },
      type: { type: 'string' },
      values: { items: { type: 'string' }, type: 'array' },
    },
    required: ['name', 'type'],
    type: 'object',
  },
  type: 'array',
}

const triggers: Schema = {
  items: {
    properties: {
      cron: { type: 'string' },
      event: { type: 'string' },
      input: { type: 'object' },
      permission: { type: 'string' },
      timezone: { type: 'string' },
      type: { enum: ['event', 'manual', 'schedule'], type: 'string' },
    },
    required: ['type'],
    type: 'object',
  },
  type: 'array',
}

/** What limits a run is checked: a limit that is misspelt would limit nothing. */
const config: Schema = {
  properties: {
    autonomy: { enum: ['off', 'suggest', 'auto_draft', 'auto_execute'] },
    contextTokens: { minimum: 1, type: 'integer' },
    maxCostUsd: { minimum: 0, type: 'number' },
    maxDailyActions: { minimum: 0, type: 'integer' },
    maxTokens: { minimum: 1, type: 'integer' },
    maxTotalTokens: { minimum: 1, type: 'integer' },
    model: { type: 'string' },
    requireApprovalAboveValue: { minimum: 0, type: 'number' },
    temperature: { maximum: 2, minimum: 0, type: 'number' },
    timeout: { minimum: 1, type: 'integer' },
    tools: { items: { type: 'string' }, type: 'array' },
  },
  type: 'object',
}

/** JSON Schemas of a skill's triggers, inputs and outputs, and configuration (seed 000's examples). */
export const skillShapes = { config, ports, triggers }
