import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  date,
  defineCollection,
  integer,
  json,
  now,
  number,
  relation,
  row,
  section,
  select,
  tabs,
  text,
  textarea,
  texts,
  url,
} from '@/src/fields'

/** A post that matched a query; written in bulk. */
export const SocialMentions = defineCollection({
  slug: 'social-mentions',
  access: accessFor({ resource: 'social-mention' }),
  admin: {
    defaultColumns: ['content', 'source', 'authorHandle', 'sentiment', 'publishedAt'],
    description: 'Posts that matched.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'content',
  },
  custom: {
    events: {
      onCreate: 'social_mention.detected',
      onChange: [
        { event: 'social_mention.negative', field: 'sentiment', onCreate: true, to: ['NEGATIVE', 'VERY_NEGATIVE'] },
      ],
      payload: ['query', 'source', 'sentiment', 'sourceUrl', 'reach'],
    },
  },
  defaultSort: '-publishedAt',
  fields: [
    tabs({
      Post: [
        row(
          relation('query', 'listening-queries', { onDelete: 'cascade', required: true, width: '33%' }),
          select(
            'source',
            [
              'TWITTER',
              'FACEBOOK',
              'INSTAGRAM',
              'LINKEDIN',
              'TIKTOK',
              'YOUTUBE',
              'REDDIT',
              'NEWS',
              'BLOGS',
              'FORUMS',
              'REVIEWS',
            ],
            { index: true, required: true, width: '33%' },
          ),
          text('sourceId', { description: "Platform's post ID.", required: true, width: '33%' }),
        ),
        textarea('content', { required: true }),
        row(url('sourceUrl', { width: '50%' }), text('contentLanguage', { width: '50%' })),
        row(
          date('publishedAt', { required: true, width: '50%' }),
          date('capturedAt', { defaultValue: now, required: true, width: '50%' }),
        ),
        section('Media', [text('mediaType', { description: 'image, video, link, …' }), texts('mediaUrls')]),
      ],
      Author: [
        row(text('authorHandle', { width: '50%' }), text('authorName', { width: '50%' })),
        row(
          integer('authorFollowers', { width: '33%' }),
          checkbox('authorVerified', { width: '33%' }),
          checkbox('isInfluencer', { width: '33%' }),
        ),
        url('authorAvatarUrl'),
      ],
      Reach: [
        row(
          integer('likes', { defaultValue: 0, required: true, width: '25%' }),
          integer('comments', { defaultValue: 0, required: true, width: '25%' }),
          integer('shares', { defaultValue: 0, required: true, width: '25%' }),
          integer('reach', { width: '25%' }),
        ),
      ],
      Meaning: [
        row(
          select('sentiment', ['VERY_POSITIVE', 'POSITIVE', 'NEUTRAL', 'NEGATIVE', 'VERY_NEGATIVE'], {
            index: true,
            width: '50%',
          }),
          number('sentimentScore', { description: '-1 to 1.', max: 1, min: -1, width: '50%' }),
        ),
        texts('topics'),
        json('emotions', { description: '{ "joy": 0.8, "anger": 0.1 }' }),
        json('entities', { description: 'Named entities extracted.' }),
        checkbox('isSpam'),
      ],
      Response: [
        checkbox('requiresResponse'),
        row(date('respondedAt', { width: '50%' }), relation('respondedBy', 'users', { width: '50%' })),
        url('responseUrl'),
      ],
    }),
  ],
  indexes: [{ fields: ['organization', 'source', 'sourceId'], unique: true }, { fields: ['query', 'publishedAt'] }],
})
