import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'
import { secretField } from '@/src/secrets/secretField'

/** Accounts at ad, social, web and mail platforms. Credentials are encrypted and never answered. */
export const AnalyticsPlatforms = defineCollection({
  slug: 'analytics-platforms',
  access: accessFor({ resource: 'analytics-platform' }),
  admin: {
    defaultColumns: ['name', 'platform', 'client', 'lastSyncAt', 'lastSyncStatus'],
    description: 'Connected platforms.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Account: [
        row(
          text('name', { required: true, width: '50%' }),
          select(
            'platform',
            [
              'META_ADS',
              'GOOGLE_ADS',
              'TIKTOK_ADS',
              'LINKEDIN_ADS',
              'TWITTER_ADS',
              'SNAPCHAT_ADS',
              'PINTEREST_ADS',
              'DV360',
              'META_INSIGHTS',
              'TWITTER_ANALYTICS',
              'LINKEDIN_ANALYTICS',
              'TIKTOK_ANALYTICS',
              'YOUTUBE_ANALYTICS',
              'GOOGLE_ANALYTICS_4',
              'ADOBE_ANALYTICS',
              'MIXPANEL',
              'AMPLITUDE',
              'HOTJAR',
              'BRANDWATCH',
              'SPROUT_SOCIAL',
              'HOOTSUITE',
              'MELTWATER',
              'MENTION',
              'GOOGLE_SEARCH_CONSOLE',
              'SEMRUSH',
              'AHREFS',
              'MOZ',
              'MAILCHIMP',
              'KLAVIYO',
              'HUBSPOT',
              'SALESFORCE',
              'HUBSPOT_CRM',
              'CUSTOM_API',
            ],
            { required: true, width: '50%' },
          ),
        ),
        row(
          text('accountId', { description: "Platform's account ID.", width: '50%' }),
          text('accountName', { width: '50%' }),
        ),
        relation('client', 'clients', { description: 'For accounts of one client.' }),
      ],
      Sync: [
        row(
          checkbox('syncEnabled', { defaultValue: true, width: '33%' }),
          integer('syncFrequency', {
            defaultValue: 60,
            description: 'In minutes.',
            min: 1,
            required: true,
            width: '33%',
          }),
          integer('dataRetentionDays', { defaultValue: 365, min: 1, required: true, width: '33%' }),
        ),
        row(
          date('lastSyncAt', { readOnly: true, width: '50%' }),
          text('lastSyncStatus', { readOnly: true, width: '50%' }),
        ),
        textarea('lastSyncError', { readOnly: true }),
      ],
      Credentials: [
        secretField({ name: 'credentials', slug: 'analytics-platforms' }),
        secretField({ name: 'accessToken', slug: 'analytics-platforms' }),
        secretField({ name: 'refreshToken', slug: 'analytics-platforms' }),
        date('tokenExpiresAt'),
      ],
    }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'platform', 'accountId'], unique: true }],
})
