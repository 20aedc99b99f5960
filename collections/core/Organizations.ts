import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  currency,
  defineCollection,
  group,
  json,
  row,
  section,
  select,
  slug,
  tabs,
  text,
} from '@/src/fields'
import { secretField } from '@/src/secrets/secretField'

/** The tenants. Every scoped row belongs to exactly one. */
export const Organizations = defineCollection({
  slug: 'organizations',
  access: accessFor({ organizationPath: 'id', resource: 'organization' }),
  admin: {
    defaultColumns: ['name', 'domain', 'subscriptionTier', 'isActive'],
    description: 'Companies that work in this engine. Nothing of one is visible to another.',
    group: 'Settings',
    useAsTitle: 'name',
  },
  custom: { tenant: false },
  fields: [
    tabs({
      Overview: [
        row(
          text('name', { required: true, width: '50%' }),
          text('domain', { description: 'E-mail domain of its people, e.g. acme.com.', unique: true, width: '50%' }),
        ),
        row(
          text('timezone', { defaultValue: 'UTC', description: 'IANA name, e.g. Asia/Dubai.', width: '50%' }),
          currency('currency', { width: '50%' }),
        ),
        group('settings', [
          json('branding', { description: 'Colours and logo of the portal and of e-mails.' }),
          json('features', { description: 'Switches by feature name.' }),
          json('modelPrices', { description: 'US dollars per million tokens, input and output, by model: { "gpt-5-mini": [0.25, 2] }. List prices apply to models without.' }),
          json('notifications', { description: 'Defaults for people who have not chosen.' }),
        ]),
      ],
      Subscription: [
        select('subscriptionTier', ['free', 'starter', 'professional', 'enterprise'], { defaultValue: 'free' }),
        section('External accounts', [
          text('clerkOrganizationId'),
          text('stripeCustomerId'),
          text('stripeSubscriptionId'),
        ]),
      ],
    }),
    slug('name', { unique: true }),
    checkbox('isActive', {
      defaultValue: true,
      description: 'People of an inactive organization cannot sign in to it.',
      sidebar: true,
    }),
    secretField({
      admin: { description: 'Superseded by API credentials; kept for imports of seed 002.' },
      name: 'encryptedApiKeys',
      slug: 'organizations',
    }),
  ],
})
