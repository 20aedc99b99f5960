import type { Field } from 'payload'

import { checkbox, date, json, number, relation, row, select, text, textarea } from '@/src/fields'

/** What few readers need: documents, agent of seed 002, and the feedback of seed 004's ai_agent_logs. */
export const invocationDetailFields: Field[] = [
  relation('documentsUsed', 'knowledge-documents', { hasMany: true }),
  row(relation('agent', 'agents', { width: '50%' }), text('agentVersion', { width: '50%' })),
  select(
    'agentType',
    ['lead_scorer', 'action_suggester', 'email_drafter', 'meeting_summarizer', 'thread_analyzer', 'status_advisor'],
    {
      description: 'Kind of CRM assistant, for runs of one.',
    },
  ),
  row(
    relation('lead', 'leads', { onDelete: 'cascade', width: '33%' }),
    relation('client', 'clients', { width: '33%' }),
    relation('project', 'projects', { width: '33%' }),
  ),
  row(textarea('inputSummary', { width: '50%' }), textarea('outputSummary', { width: '50%' })),
  row(
    checkbox('wasAccepted', {
      defaultValue: undefined,
      description: 'Did a person accept what was suggested?',
      width: '50%',
    }),
    textarea('userFeedback', { width: '50%' }),
  ),
  json('writes', { description: 'What it wrote, with before and after, so that it can be shown and undone.' }),
  json('outcome', { description: 'What autonomy decided.' }),
  row(date('revertedAt', { readOnly: true, width: '50%' }), relation('revertedBy', 'users', { readOnly: true, width: '50%' })),
  checkbox('isDryRun', { description: 'Showed what it would write, and wrote nothing.' }),
  relation('replayOf', 'agent-invocations', { description: 'The run whose context this one used again.' }),
  number('rating', { description: 'From 1 to 5, by the person who used the result.', max: 5, min: 1 }),
  json('pins', { description: 'Versions of skill, documents and persona it ran with.' }),
  json('assembly', { description: 'What the model was given, what was cut, and why.' }),
  json('journal', { description: 'Everything it read, so that it can be repeated with the same context.', hidden: true }),
  json('metadata'),
]
