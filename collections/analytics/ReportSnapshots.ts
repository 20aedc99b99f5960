import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, json, now, relation, row, url } from '@/src/fields'

/** A report's data as it was at one moment. */
export const ReportSnapshots = defineCollection({
  slug: 'report-snapshots',
  access: accessFor({ resource: 'report-snapshot' }),
  admin: {
    defaultColumns: ['report', 'periodStart', 'periodEnd', 'generatedAt'],
    group: 'Insights',
    hidden: true,
    useAsTitle: 'generatedAt',
  },
  defaultSort: '-generatedAt',
  fields: [
    relation('report', 'analytics-reports', { onDelete: 'cascade', required: true }),
    row(date('periodStart', { required: true, width: '50%' }), date('periodEnd', { required: true, width: '50%' })),
    json('data', { required: true }),
    row(
      url('pdfUrl', { width: '33%' }),
      url('excelUrl', { width: '33%' }),
      relation('file', 'files', { width: '33%' }),
    ),
    date('generatedAt', { defaultValue: now, required: true }),
  ],
  indexes: [{ fields: ['report', 'generatedAt'] }],
})
