import { ofOwnClient } from '@/collections/access/ofOwnClient'
import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  json,
  relation,
  row,
  secret,
  select,
  tabs,
  text,
  textarea,
  texts,
} from '@/src/fields'

/** Reports, made once or on a schedule, by people or by the report builder (001.AnalyticsReport, 000.CustomReport). */
export const AnalyticsReports = defineCollection({
  slug: 'analytics-reports',
  labels: { plural: 'Reports', singular: 'Report' },
  access: accessFor({ client: ofOwnClient, resource: 'analytics-report' }),
  admin: {
    defaultColumns: ['name', 'reportType', 'client', 'lastGeneratedAt', 'aiGenerated'],
    description: 'What you tell clients and yourselves about the work.',
    group: 'Insights',
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Report: [
        text('name', { required: true }),
        textarea('description'),
        select(
          'reportType',
          [
            'MEDIA_PERFORMANCE',
            'CAMPAIGN_ANALYSIS',
            'MEDIA_MIX',
            'BUDGET_PACING',
            'SOCIAL_PERFORMANCE',
            'SOCIAL_LISTENING',
            'COMPETITOR_ANALYSIS',
            'INFLUENCER_REPORT',
            'WEB_TRAFFIC',
            'CONVERSION_FUNNEL',
            'CONTENT_PERFORMANCE',
            'SEO_REPORT',
            'INTEGRATED_DASHBOARD',
            'CLIENT_REPORT',
            'EXECUTIVE_SUMMARY',
            'CUSTOM',
          ],
          { index: true, required: true },
        ),
        row(relation('client', 'clients', { width: '50%' }), relation('project', 'projects', { width: '50%' })),
        row(relation('brief', 'briefs', { width: '50%' }), relation('deliverable', 'deliverables', { width: '50%' })),
        textarea('content', { description: 'The report itself, in markdown.', rows: 20 }),
        json('config', {
          defaultValue: {},
          description: 'dataSources, dateRange, metrics, dimensions, filters, comparison.',
          required: true,
        }),
      ],
      Delivery: [
        row(
          text('schedule', { description: 'Cron expression.', width: '50%' }),
          text('timezone', { defaultValue: 'UTC', width: '50%' }),
        ),
        row(
          texts('recipients', { description: 'E-mail addresses.', width: '60%' }),
          select('format', ['pdf', 'excel'], { defaultValue: 'pdf', required: true, width: '40%' }),
        ),
        row(
          date('lastGeneratedAt', { readOnly: true, width: '50%' }),
          date('nextGeneratedAt', { index: true, readOnly: true, width: '50%' }),
        ),
      ],
      Sharing: [
        checkbox('isPublic', { description: 'Whoever has the link may read it.' }),
        secret('shareToken', { index: true }),
      ],
      Snapshots: [
        json('snapshot', { description: 'The figures the text was made from.', readOnly: true }),
        { collection: 'report-snapshots', name: 'snapshots', on: 'report', type: 'join' },
      ],
    }),
    checkbox('aiGenerated', { sidebar: true }),
    text('generatedBySkill', { readOnly: true, sidebar: true }),
    date('generatedAt', { readOnly: true, sidebar: true }),
    relation('invocation', 'agent-invocations', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'shareToken'], unique: true }],
})
