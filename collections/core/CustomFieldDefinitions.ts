import { accessFor } from '@/src/access/accessFor'
import { checkbox, defineCollection, integer, json, row, select, text } from '@/src/fields'

/** Fields an organization adds to its projects and deliverables (B003-050). */
export const CustomFieldDefinitions = defineCollection({
  slug: 'custom-field-definitions',
  labels: { plural: 'Custom fields', singular: 'Custom field' },
  access: accessFor({ resource: 'custom-field-definition' }),
  admin: {
    defaultColumns: ['fieldName', 'entityType', 'fieldType', 'isRequired', 'order'],
    description: 'Fields of your own on projects and deliverables.',
    group: 'Settings',
    useAsTitle: 'fieldName',
  },
  defaultSort: 'order',
  fields: [
    row(
      select('entityType', ['PROJECT', 'DELIVERABLE'], { required: true, width: '50%' }),
      select('fieldType', ['TEXT', 'NUMBER', 'DATE', 'SELECT', 'BOOLEAN'], { required: true, width: '50%' }),
    ),
    row(
      text('fieldName', {
        required: true,
        validate: (value) =>
          /^[a-z][a-zA-Z0-9_]*$/.test(value ?? '') || 'Starts with a lower-case letter; letters, digits and _ only.',
        width: '50%',
      }),
      text('fieldLabel', { description: 'What people read.', width: '50%' }),
    ),
    json('fieldOptions', {
      condition: (data) => data?.fieldType === 'SELECT',
      description: 'For SELECT: { "options": ["A", "B"] }.',
      schema: {
        properties: { options: { items: { type: 'string' }, type: 'array' } },
        required: ['options'],
        type: 'object',
      },
    }),
    checkbox('isRequired', { required: true, sidebar: true }),
    integer('order', { defaultValue: 0, required: true, sidebar: true }),
  ],
  indexes: [{ fields: ['organization', 'entityType', 'fieldName'], unique: true }],
})
