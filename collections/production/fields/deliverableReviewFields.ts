import type { Field } from 'payload'

import { reviewStatuses } from '@/collections/vocabulary/reviewStatuses'
import { isTeam } from '@/collections/access/isTeam'
import { date, relation, row, select, textarea } from '@/src/fields'

/** The two review tracks (B000-093): ours first, the client's after it. */
export const deliverableReviewFields: Field[] = [
  row(
    select('internalReviewStatus', reviewStatuses, { defaultValue: 'PENDING', required: true, width: '33%' }),
    relation('internalReviewer', 'users', { width: '33%' }),
    date('internalReviewedAt', { readOnly: true, width: '33%' }),
  ),
  textarea('internalFeedback', { access: { read: isTeam }, description: 'Never shown to the client.' }),
  row(
    select('clientReviewStatus', reviewStatuses, {
      defaultValue: 'PENDING',
      index: true,
      required: true,
      width: '33%',
    }),
    relation('clientReviewer', 'client-users', { width: '33%' }),
    date('clientReviewedAt', { readOnly: true, width: '33%' }),
  ),
  textarea('clientFeedback'),
]
