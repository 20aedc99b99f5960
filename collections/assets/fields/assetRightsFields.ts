import type { Field } from 'payload'

import { licenses } from '@/collections/vocabulary/licenses'
import { date, integer, json, row, select, text, textarea, url } from '@/src/fields'

const engineOnly = { create: () => false, update: () => false }

/** Who owns an asset, what may be done with it and until when, and where it came from. */
export const assetRightsFields: Field[] = [
  row(
    select('license', licenses, { width: '50%' }),
    date('expiresAt', { description: 'End of the licence.', index: true, width: '50%' }),
  ),
  row(text('copyrightHolder', { width: '50%' }), integer('copyrightYear', { max: 9999, min: 1000, width: '50%' })),
  textarea('usageRights'),
  json('licenseDetails', { description: 'Restrictions and attribution.' }),
  row(
    date('expiryAlertFor', { access: engineOnly, description: 'The end that people were last warned of.', readOnly: true, width: '50%' }),
    integer('expiryAlertDays', { access: engineOnly, description: 'How many days before it: 90, 30 or 7.', readOnly: true, width: '50%' }),
  ),
  row(
    select('sourceType', ['UPLOAD', 'IMPORT', 'STOCK', 'GENERATED', 'CAPTURE', 'EXTERNAL'], {
      defaultValue: 'UPLOAD',
      required: true,
      width: '33%',
    }),
    url('sourceUrl', { width: '33%' }),
    text('externalId', { description: 'Id at the stock service.', index: true, width: '33%' }),
  ),
]
