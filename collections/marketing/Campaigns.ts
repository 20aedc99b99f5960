import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  currency,
  date,
  defineCollection,
  json,
  list,
  money,
  now,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
  texts,
} from '@/src/fields'

import { campaignStates } from './states/campaignStates'

/** Marketing campaigns across channels (001.Campaign, X-06). */
export const Campaigns = defineCollection({
  slug: 'campaigns',
  access: accessFor({ resource: 'campaign' }),
  admin: {
    defaultColumns: ['name', 'campaignType', 'status', 'client', 'startDate', 'endDate'],
    description: 'Marketing across channels.',
    group: 'Campaigns',
    hidden: true,
    listSearchableFields: ['name'],
    useAsTitle: 'name',
  },
  custom: {
    events: { onCreate: 'campaign.created', payload: ['campaignType', 'status', 'client', 'owner'] },
    states: [campaignStates],
  },
  fields: [
    tabs({
      Campaign: [
        row(
          text('name', { required: true, width: '50%' }),
          select(
            'campaignType',
            [
              'BRAND_AWARENESS',
              'LEAD_GENERATION',
              'PRODUCT_LAUNCH',
              'EVENT_PROMOTION',
              'CONTENT_MARKETING',
              'EMAIL_NURTURE',
              'RETARGETING',
              'SEASONAL',
              'REFERRAL',
              'OTHER',
            ],
            { required: true, width: '50%' },
          ),
        ),
        textarea('description'),
        texts('channels', { description: 'email, social, paid, …' }),
        row(date('startDate', { width: '50%' }), date('endDate', { width: '50%' })),
        relation('client', 'clients'),
        json('goals', { description: '{ "type": "leads", "target": 500, "actual": 350 }' }),
      ],
      Budget: [
        row(
          money('budgetAmount', { width: '33%' }),
          money('actualSpend', { width: '33%' }),
          currency('budgetCurrency', { required: true, width: '33%' }),
        ),
      ],
      Material: [
        list(
          'assets',
          [
            row(
              text('name', { required: true, width: '50%' }),
              text('assetType', {
                description: 'email_template, landing_page, ad_creative, …',
                required: true,
                width: '50%',
              }),
            ),
            row(
              relation('asset', 'assets', { width: '33%' }),
              text('reference', {
                description: 'Id or address of what is no asset, e.g. a landing page.',
                width: '33%',
              }),
              date('addedAt', { defaultValue: now, width: '33%' }),
            ),
          ],
          { dbName: 'campaign_assets', singular: 'Asset' },
        ),
        relation('briefs', 'briefs', { hasMany: true }),
        { collection: 'email-campaigns', name: 'emailCampaigns', on: 'campaign', type: 'join' },
      ],
    }),
    campaignStates.field,
    relation('owner', 'users', { required: true, sidebar: true }),
    date('launchedAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})
