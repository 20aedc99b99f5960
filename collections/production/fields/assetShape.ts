import type { JSONField } from 'payload'

/** JSON Schema of the one asset of a revision or held file (B003-007): image or video. */
export const assetShape: NonNullable<JSONField['jsonSchema']>['schema'] = {
  properties: {
    kind: { enum: ['image', 'video'], type: 'string' },
    mimeType: { type: 'string' },
    size: { minimum: 0, type: 'integer' },
    url: { type: 'string' },
  },
  required: ['kind', 'url', 'mimeType', 'size'],
  type: 'object',
}
