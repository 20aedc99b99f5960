import { contentStatuses } from '@/collections/vocabulary/contentStatuses'
import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, defineCollection, integer, list, row, select, text, textarea } from '@/src/fields'

/** Approval in stages (B001-025). `assignTo` is role:<ROLE>, user:<id> or client. */
export const ContentWorkflows = defineCollection({
  slug: 'content-workflows',
  access: accessFor({ resource: 'content-workflow' }),
  admin: {
    defaultColumns: ['name', 'isDefault', 'isActive'],
    description: 'Who must agree before content goes out.',
    group: 'Create',
    useAsTitle: 'name',
  },
  lockDocuments: false,
  fields: [
    text('name', { required: true }),
    textarea('description'),
    list(
      'stages',
      [
        row(
          text('name', { required: true, width: '50%' }),
          select('status', contentStatuses, { enumName: 'enum_workflow_stage_status', required: true, width: '50%' }),
        ),
        row(
          text('assignTo', { description: 'role:TEAM_LEAD, user:<id> or client.', width: '50%' }),
          integer('order', { defaultValue: 0, required: true, width: '50%' }),
        ),
        integer('dueInDays', { description: 'Days until the answer is due.', max: 365, min: 0 }),
      ],
      { dbName: 'content_workflow_stages', required: true, singular: 'Stage' },
    ),
    checkbox('isDefault', { sidebar: true }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    createdByField(),
  ],
})
