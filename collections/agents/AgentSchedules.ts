import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  json,
  relation,
  row,
  select,
  text,
  url,
} from '@/src/fields'
import { secretField } from '@/src/secrets/secretField'

/** When an agent works by itself: on a schedule in a time zone, or when a webhook calls. */
export const AgentSchedules = defineCollection({
  slug: 'agent-schedules',
  access: accessFor({ resource: 'agent-schedule' }),
  admin: {
    defaultColumns: ['agent', 'triggerType', 'cron', 'enabled', 'nextRunAt', 'lastRunStatus'],
    description: 'When agents work.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'cron',
  },
  fields: [
    row(
      relation('agent', 'agents', { onDelete: 'cascade', required: true, width: '50%' }),
      select('triggerType', ['manual', 'scheduled', 'webhook'], {
        defaultValue: 'scheduled',
        required: true,
        width: '50%',
      }),
    ),
    row(
      text('cron', { description: 'Five fields, e.g. 0 9 * * 1.', width: '50%' }),
      text('timezone', { defaultValue: 'UTC', description: 'IANA name, e.g. Asia/Dubai.', width: '50%' }),
    ),
    url('webhookUrl'),
    secretField({ name: 'webhookSecret', slug: 'agent-schedules' }),
    json('input', { description: 'Given to the agent on each run.' }),
    checkbox('enabled', { defaultValue: true, sidebar: true }),
    date('nextRunAt', { index: true, readOnly: true, sidebar: true }),
    date('lastRunAt', { readOnly: true, sidebar: true }),
    text('lastRunStatus', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})
