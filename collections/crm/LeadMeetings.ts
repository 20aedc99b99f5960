import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  json,
  relation,
  row,
  tabs,
  text,
  textarea,
  url,
} from '@/src/fields'

import { leadMeetingStates } from './states/leadMeetingStates'

/** A meeting with a lead: plan, preparation, what came of it. */
export const LeadMeetings = defineCollection({
  slug: 'lead-meetings',
  access: accessFor({ resource: 'lead-meeting' }),
  admin: {
    defaultColumns: ['title', 'lead', 'scheduledStart', 'status'],
    description: 'Meetings with leads.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'title',
  },
  custom: {
    events: { onChange: [{ event: 'meeting.completed', field: 'status', to: ['completed'] }], payload: ['lead', 'organizer', 'status'] },
    states: [leadMeetingStates],
  },
  defaultSort: '-scheduledStart',
  fields: [
    tabs({
      Meeting: [
        row(
          text('title', { required: true, width: '50%' }),
          text('meetingType', { description: 'discovery, proposal, technical, kickoff, …', width: '50%' }),
        ),
        row(
          relation('lead', 'leads', { required: true, width: '50%' }),
          relation('organizer', 'users', { width: '50%' }),
        ),
        row(
          date('scheduledStart', { index: true, required: true, width: '50%' }),
          date('scheduledEnd', { required: true, width: '50%' }),
        ),
        textarea('description'),
        json('attendees', {
          defaultValue: [],
          description: '[{ email, name, response: accepted | declined | tentative }]',
        }),
        url('googleMeetLink'),
      ],
      Preparation: [json('prepBrief', { description: 'What to know before.' })],
      Outcome: [
        textarea('summary', { description: 'Post-meeting summary.' }),
        json('actionItems', { defaultValue: [] }),
        json('keyDecisions', { defaultValue: [] }),
        json('sentimentAnalysis'),
        textarea('internalNotes'),
      ],
      Details: [
        row(date('actualStart', { readOnly: true, width: '50%' }), date('actualEnd', { readOnly: true, width: '50%' })),
        row(url('recordingUrl', { width: '50%' }), url('transcriptUrl', { width: '50%' })),
        checkbox('transcriptProcessed'),
        row(text('googleEventId', { index: true, width: '50%' }), text('googleCalendarId', { width: '50%' })),
      ],
    }),
    leadMeetingStates.field,
    createdByField(),
  ],
  trash: true,
})
