import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  date,
  defineCollection,
  integer,
  json,
  now,
  relation,
  row,
  select,
  text,
  textarea,
} from '@/src/fields'

/** Every write an agent made; rows are added, never changed. */
export const AgentAuditLogs = defineCollection({
  slug: 'agent-audit-logs',
  access: accessFor({
    resource: 'agent-audit-log',
    restrict: engineWritten,
  }),
  admin: {
    defaultColumns: ['actionType', 'triggeredBy', 'success', 'executedAt'],
    group: 'Agents',
    hidden: true,
    useAsTitle: 'actionType',
  },
  defaultSort: '-executedAt',
  fields: [
    row(
      text('actionType', { index: true, required: true, width: '50%' }),
      select('triggeredBy', ['user', 'schedule', 'workflow', 'agent', 'event'], { width: '50%' }),
    ),
    json('actionDetails', { description: 'collection, id, before, after.' }),
    text('skillSlug'),
    row(checkbox('success', { defaultValue: true, width: '50%' }), textarea('error', { width: '50%' })),
    row(
      relation('agent', 'agents', { width: '33%' }),
      relation('team', 'agent-teams', { width: '33%' }),
      relation('invocation', 'agent-invocations', { width: '33%' }),
    ),
    row(date('executedAt', { defaultValue: now, width: '50%' }), integer('durationMs', { width: '50%' })),
  ],
  indexes: [{ fields: ['organization', 'executedAt'] }],
})
