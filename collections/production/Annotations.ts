import { accessFor } from '@/src/access/accessFor'
import { createdByField, defineCollection, json, number, relation, row, select, url } from '@/src/fields'

/** A mark on a picture or at a moment of a film, with its comment (B003-061). */
export const Annotations = defineCollection({
  slug: 'annotations',
  access: accessFor({ resource: 'annotation' }),
  admin: {
    defaultColumns: ['type', 'revision', 'comment', 'createdBy'],
    description: 'Marks on work.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'type',
  },
  fields: [
    row(
      relation('comment', 'comments', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('revision', 'revisions', { onDelete: 'cascade', required: true, width: '50%' }),
    ),
    select('type', ['RECTANGLE', 'ELLIPSE', 'ARROW', 'FREEHAND', 'TEXT', 'PIN', 'SCREENSHOT'], { required: true }),
    row(
      number('imageX', { description: 'Of the picture, from the left.', required: true, width: '33%' }),
      number('imageY', { description: 'Of the picture, from the top.', required: true, width: '33%' }),
      number('timestampSeconds', { description: 'For films.', min: 0, width: '33%' }),
    ),
    json('data', { defaultValue: {}, description: 'Geometry of the mark.', required: true }),
    url('frameThumbnailUrl', { description: 'The frame, cached.' }),
    createdByField(),
  ],
  indexes: [{ fields: ['revision', 'timestampSeconds'] }],
})
