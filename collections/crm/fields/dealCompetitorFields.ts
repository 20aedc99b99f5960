import type { Field } from 'payload'

import { relation, row, select, text, textarea } from '@/src/fields'

/** Somebody else who bids for the same deal (001.DealCompetitor). */
export const dealCompetitorFields: Field[] = [
  row(
    text('name', { required: true, width: '33%' }),
    relation('competitor', 'competitors', { width: '33%' }),
    select('status', ['active', 'eliminated', 'unknown'], { defaultValue: 'active', width: '33%' }),
  ),
  textarea('strengthsWeaknesses'),
  text('pricing'),
]
