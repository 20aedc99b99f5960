import { leadSources } from '@/collections/vocabulary/leadSources'
import { priorities } from '@/collections/vocabulary/priorities'
import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  currency,
  date,
  defineCollection,
  integer,
  json,
  list,
  money,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'

import { dealCompetitorFields } from './fields/dealCompetitorFields'
import { dealProductFields } from './fields/dealProductFields'
import { dealStates } from './states/dealStates'

/** A possible sale (001.CRMDeal, 002.deals). `stage` is the key of a stage of its pipeline, `status` what became of it. */
export const Deals = defineCollection({
  slug: 'deals',
  access: accessFor({ resource: 'deal' }),
  admin: {
    defaultColumns: ['name', 'client', 'stage', 'amount', 'expectedCloseDate', 'owner'],
    description: 'Sales you work on.',
    group: 'Clients',
    hidden: true,
    listSearchableFields: ['name'],
    useAsTitle: 'name',
  },
  custom: {
    events: {
      onCreate: 'deal.created',
      onChange: [
        { event: 'deal.stage_changed', field: 'stage' },
        { event: 'deal.won', field: 'status', to: ['WON'] },
        { event: 'deal.lost', field: 'status', to: ['LOST'] },
      ],
      payload: ['pipeline', 'stage', 'status', 'amount', 'client', 'primaryContact', 'owner', 'probability'],
    },
    fullText: ['name', 'description'],
    states: [dealStates],
  },
  fields: [
    tabs({
      Deal: [
        text('name', { required: true }),
        row(
          relation('pipeline', 'sales-pipelines', { required: true, width: '33%' }),
          text('stage', { description: 'Key of a stage of the pipeline.', index: true, required: true, width: '33%' }),
          integer('probability', {
            description: 'Percent; that of the stage when empty.',
            max: 100,
            min: 0,
            width: '33%',
          }),
        ),
        row(relation('client', 'clients', { width: '50%' }), relation('primaryContact', 'contacts', { width: '50%' })),
        row(
          money('amount', { index: true, width: '33%' }),
          currency('currency', { required: true, width: '33%' }),
          date('expectedCloseDate', { index: true, width: '33%' }),
        ),
        textarea('description'),
      ],
      Products: [
        list('products', dealProductFields, { dbName: 'deal_products', singular: 'Product' }),
        row(
          checkbox('isRecurring', { width: '33%' }),
          select('recurringPeriod', ['monthly', 'quarterly', 'annually'], { width: '33%' }),
          money('mrr', { width: '33%' }),
        ),
      ],
      People: [
        { collection: 'deal-contacts', name: 'contacts', on: 'deal', type: 'join' },
        { collection: 'deal-activities', defaultLimit: 20, name: 'activities', on: 'deal', type: 'join' },
      ],
      Outcome: [
        row(date('actualCloseDate', { readOnly: true, width: '50%' }), text('lostReason', { width: '50%' })),
        textarea('lostReasonDetails'),
        relation('competitor', 'competitors'),
        list('competitors', dealCompetitorFields, { dbName: 'deal_competitors', singular: 'Competitor' }),
      ],
      Details: [
        row(
          select('source', leadSources, { width: '33%' }),
          text('sourceDetails', { width: '33%' }),
          relation('campaign', 'campaigns', { width: '33%' }),
        ),
        textarea('notes'),
        json('aiScoring', {
          description: 'winProbability, suggestedActions, riskFactors, similarDealsWon.',
          readOnly: true,
        }),
        json('customFields'),
      ],
    }),
    dealStates.field,
    select('priority', priorities, { sidebar: true }),
    relation('owner', 'users', { required: true, sidebar: true }),
    date('lastActivityAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['pipeline', 'stage'] }],
})
