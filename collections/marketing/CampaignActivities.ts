import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import { defineCollection, relation, row, text, textarea } from '@/src/fields'

/** What happened in a campaign. */
export const CampaignActivities = defineCollection({
  slug: 'campaign-activities',
  access: accessFor({ resource: 'campaign-activity' }),
  admin: {
    defaultColumns: ['description', 'activityType', 'campaign', 'createdAt'],
    description: 'What happened in campaigns.',
    group: 'Campaigns',
    hidden: true,
    useAsTitle: 'description',
  },
  fields: [
    row(
      relation('campaign', 'campaigns', { onDelete: 'cascade', required: true, width: '50%' }),
      text('activityType', { required: true, width: '50%' }),
    ),
    textarea('description', { required: true }),
    actorField('performedBy', { when: 'create' }),
  ],
  indexes: [{ fields: ['campaign', 'createdAt'] }],
})
