import type { CollectionConfig, CollectionSlug } from 'payload'

import { accessFor } from '@/src/access/accessFor'
import { day, defineCollection, integer, json, money, relation, row } from '@/src/fields'

type Subject = { field: string; plural: string; relationTo: CollectionSlug; resource: string; slug: string }

/** The collection of the figures that platforms give for an ad, or a set of ads, on one day; written in bulk. */
export const dailyFigures = ({ field, plural, relationTo, resource, slug }: Subject): CollectionConfig =>
  defineCollection({
    slug,
    access: accessFor({ resource }),
    admin: {
      defaultColumns: [field, 'date', 'impressions', 'clicks', 'spend'],
      description: `Daily figures of ${plural}.`,
      group: 'Insights',
      hidden: true,
      useAsTitle: 'date',
    },
    defaultSort: '-date',
    fields: [
      row(
        relation(field, relationTo, { onDelete: 'cascade', required: true, width: '50%' }),
        day('date', { required: true, width: '50%' }),
      ),
      row(
        integer('impressions', { defaultValue: 0, required: true, width: '33%' }),
        integer('reach', { defaultValue: 0, required: true, width: '33%' }),
        integer('clicks', { defaultValue: 0, required: true, width: '33%' }),
      ),
      row(
        integer('conversions', { defaultValue: 0, required: true, width: '50%' }),
        money('spend', { defaultValue: 0, required: true, width: '50%' }),
      ),
      json('customMetrics'),
    ],
    indexes: [{ fields: ['organization', field, 'date'], unique: true }, { fields: [field, 'date'] }],
  })
