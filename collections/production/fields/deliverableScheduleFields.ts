import type { Field } from 'payload'

import { isTeam } from '@/collections/access/isTeam'
import { date, integer, row, select, text, textarea } from '@/src/fields'

/** Seed 003's side of a deliverable: the roll-up of its stages, dates and identifiers. */
export const deliverableScheduleFields: Field[] = [
  select('productionStatus', ['NOT_STARTED', 'IN_PROGRESS', 'IN_REVIEW', 'APPROVED', 'ON_HOLD'], {
    defaultValue: 'NOT_STARTED',
    description: 'Where its production stages stand (B003-047).',
    index: true,
    required: true,
  }),
  row(date('dueDate', { index: true, width: '50%' }), date('requestedDueDate', { width: '50%' })),
  row(date('plannedDeliveryDate', { width: '50%' }), date('actualDeliveryDate', { width: '50%' })),
  row(
    text('boxAliasSlug', {
      description: 'Name in file names; made from the title when empty (B003-054).',
      index: true,
      width: '33%',
    }),
    text('cmfSku', { label: 'CMF SKU', width: '33%' }),
    integer('assetCount', { min: 0, width: '33%' }),
  ),
  date('wfInputDate', { label: 'Workfront input date' }),
  textarea('notes', { access: { read: isTeam } }),
]
