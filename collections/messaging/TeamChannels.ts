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
  text,
  textarea,
} from '@/src/fields'

/** Places for the team to talk. */
export const TeamChannels = defineCollection({
  slug: 'team-channels',
  access: accessFor({ resource: 'team-channel' }),
  admin: {
    defaultColumns: ['name', 'type', 'isPrivate', 'lastMessageAt'],
    description: 'Places for the team to talk.',
    group: 'Plan',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      select('type', ['general', 'direct', 'group', 'announcement'], {
        defaultValue: 'general',
        required: true,
        width: '50%',
      }),
    ),
    textarea('description'),
    relation('members', 'users', { hasMany: true }),
    checkbox('isPrivate', { description: 'Only its members see it.', sidebar: true }),
    integer('memberCount', { defaultValue: 0, readOnly: true, sidebar: true }),
    date('lastMessageAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})
