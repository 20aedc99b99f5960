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
      permission: { type: 'string' },
      type: { enum: ['event', 'manual', 'schedule'], type: 'string' },
    },
    required: ['type'],
    type: 'object',
  },
  type: 'array',
}

const config: Schema = {
  properties: {
    maxTokens: { minimum: 1, type: 'integer' },
    model: { type: 'string' },
    temperature: { maximum: 2, minimum: 0, type: 'number' },
    timeout: { minimum: 1, type: 'integer' },
  },
  type: 'object',
}

/** JSON Schemas of a skill's triggers, inputs and outputs, and configuration (seed 000's examples). */
export const skillShapes = { config, ports, triggers }
