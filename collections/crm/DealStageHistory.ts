import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import { date, defineCollection, integer, now, relation, row, text } from '@/src/fields'

/** Every change of stage of a deal and how long the stage before it took. */
export const DealStageHistory = defineCollection({
  slug: 'deal-stage-history',
  labels: { plural: 'Deal stage history', singular: 'Stage change' },
  access: accessFor({ resource: 'deal-stage-history', restrict: engineWritten }),
  admin: {
    defaultColumns: ['deal', 'fromStage', 'toStage', 'changedAt'],
    description: 'Changes of stage.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'toStage',
  },
  defaultSort: '-changedAt',
  fields: [
    relation('deal', 'deals', { onDelete: 'cascade', required: true }),
    row(
      text('fromStage', { width: '33%' }),
      text('toStage', { required: true, width: '33%' }),
      integer('daysInStage', { description: 'Days in the stage before.', width: '33%' }),
    ),
    date('changedAt', { defaultValue: now, required: true }),
    actorField('changedBy', { when: 'create' }),
  ],
  indexes: [{ fields: ['deal', 'changedAt'] }],
})
