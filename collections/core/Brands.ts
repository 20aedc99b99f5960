import { ofOwnClient } from '@/collections/access/ofOwnClient'
import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  defineCollection,
  list,
  relation,
  row,
  slug,
  tabs,
  text,
  textarea,
  texts,
} from '@/src/fields'

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i

/** A brand of a client: voice, colours, fonts and logos that the work must follow (001.Brand). */
export const Brands = defineCollection({
  slug: 'brands',
  access: accessFor({ client: ofOwnClient, resource: 'brand' }),
  admin: {
    defaultColumns: ['name', 'client', 'isActive', 'updatedAt'],
    description: 'Voice, colours and rules that work for a client has to follow.',
    group: 'Clients',
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Voice: [
        text('name', { required: true }),
        textarea('description'),
        textarea('voice', { description: 'How the brand speaks, in a few sentences.' }),
        texts('values'),
        row(texts('preferredTerms', { width: '50%' }), texts('forbiddenTerms', { width: '50%' })),
      ],
      Look: [
        list(
          'colors',
          [
            row(
              text('name', { required: true, width: '50%' }),
              text('hex', {
                placeholder: '#0F4C81',
                required: true,
                validate: (value) => HEX.test(value ?? '') || 'A colour such as #0F4C81.',
                width: '50%',
              }),
            ),
          ],
          { singular: 'Colour' },
        ),
        texts('fonts'),
        relation('logos', 'assets', { hasMany: true }),
        textarea('guidelines', { description: 'Markdown.' }),
      ],
    }),
    relation('client', 'clients', { onDelete: 'cascade', sidebar: true }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    slug(),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})
