import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, defineCollection, integer, json, row, tabs, text, textarea, texts, url } from '@/src/fields'

/** A front end that reads the published content of its organization: a website, an app, a screen (B001-032). */
export const DeliverySites = defineCollection({
  slug: 'delivery-sites',
  access: accessFor({ resource: 'delivery-site' }),
  admin: {
    defaultColumns: ['name', 'baseUrl', 'defaultLocale', 'isActive'],
    description: 'Websites and apps that read your published content.',
    group: 'Settings',
    listSearchableFields: ['name', 'baseUrl'],
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Site: [
        row(
          text('name', { required: true, width: '50%' }),
          url('baseUrl', { description: 'Address of the front end, e.g. https://www.acme.com.', required: true, width: '50%' }),
        ),
        textarea('description', { description: 'What feed readers show.' }),
        json('paths', {
          description: 'Addresses of entries by type, e.g. { "blog-post": "/{locale}/blog/{slug}", "page": "/{slug}" }. Without one: /{type}/{slug}.',
        }),
      ],
      Languages: [
        row(
          text('defaultLocale', { defaultValue: 'en', required: true, width: '50%' }),
          texts('locales', { description: 'In the order of the sitemap; empty: every published one.', width: '50%' }),
        ),
        json('fallbacks', { description: 'What is answered instead, in order, e.g. { "de-AT": ["de", "en"] }. Without one: the default locale.' }),
      ],
      Access: [
        text('siteToken', {
          access: { create: () => false, update: () => false },
          description: 'Public: sent as ?site= or as the header x-site-token. It opens what is published and nothing else.',
          index: true,
          readOnly: true,
        }),
        row(
          text('host', { description: 'Host name under which this engine answers for the site, e.g. content.acme.com.', index: true, width: '50%' }),
          integer('cacheSeconds', { defaultValue: 60, description: 'How long a CDN may keep an answer it is not told to drop.', max: 86_400, min: 0, width: '50%' }),
        ),
      ],
    }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    checkbox('isIndexed', { defaultValue: true, description: 'Search engines may list it (robots.txt).', sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'name'], unique: true }],
})
