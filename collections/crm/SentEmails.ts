import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import {
  checkbox,
  date,
  defineCollection,
  email,
  integer,
  json,
  relation,
  row,
  section,
  select,
  tabs,
  text,
  textarea,
  texts,
} from '@/src/fields'

/** One mail to one person or a few, and what became of it (004.sent_emails). Mass mail is `email-recipients`. */
export const SentEmails = defineCollection({
  slug: 'sent-emails',
  custom: { cannotUndo: ({ status }: Record<string, unknown>) => (status === 'QUEUED' ? undefined : `the mail was ${String(status).toLowerCase()} already`) },
  access: accessFor({ resource: 'sent-email' }),
  admin: {
    defaultColumns: ['subject', 'toEmails', 'status', 'sentAt', 'openedAt'],
    description: 'Mails that went out.',
    group: 'Clients',
    useAsTitle: 'subject',
  },
  fields: [
    tabs({
      Mail: [
        text('subject', { required: true }),
        row(email('fromEmail', { required: true, width: '50%' }), texts('toEmails', { required: true, width: '50%' })),
        row(texts('ccEmails', { width: '50%' }), texts('bccEmails', { width: '50%' })),
        textarea('bodyText', { rows: 10 }),
        section('HTML', [textarea('bodyHtml')]),
        json('attachments', { defaultValue: [], description: 'filename, mime_type, size, drive_file_id or file.' }),
      ],
      Relations: [
        row(
          relation('lead', 'leads', { width: '33%' }),
          relation('client', 'clients', { width: '33%' }),
          relation('contact', 'contacts', { width: '33%' }),
        ),
        row(
          relation('project', 'projects', { width: '50%' }),
          relation('deliverable', 'deliverables', { width: '50%' }),
        ),
        row(
          relation('template', 'email-templates', { width: '50%' }),
          relation('document', 'knowledge-documents', { label: 'Template document', width: '50%' }),
        ),
        json('templateVariables'),
      ],
      Agent: [
        row(checkbox('aiGenerated', { width: '50%' }), checkbox('humanEdited', { width: '50%' })),
        textarea('aiPrompt', { description: 'What was asked of the model.' }),
        row(text('generatedBySkill', { width: '50%' }), relation('invocation', 'agent-invocations', { width: '50%' })),
      ],
      Delivery: [
        row(date('openedAt', { width: '50%' }), date('clickedAt', { width: '50%' })),
        row(date('repliedAt', { width: '50%' }), date('bouncedAt', { width: '50%' })),
        row(
          text('gmailMessageId', { index: true, width: '33%' }),
          text('gmailThreadId', { width: '33%' }),
          relation('mailAccount', 'mail-accounts', { width: '33%' }),
        ),
        row(
          text('messageId', { description: 'Message-ID header.', width: '33%' }),
          text('deliveryMethod', { description: 'smtp or file.', width: '33%' }),
          integer('attempts', { defaultValue: 0, readOnly: true, width: '33%' }),
        ),
        textarea('error', { readOnly: true }),
      ],
    }),
    select('status', ['QUEUED', 'SENT', 'FAILED'], {
      defaultValue: 'QUEUED',
      index: true,
      required: true,
      sidebar: true,
    }),
    date('sentAt', { index: true, sidebar: true }),
    actorField('sentBy', { when: 'create' }),
    text('dedupeKey', { description: 'The same mail is not sent twice.', hidden: true }),
  ],
  indexes: [{ fields: ['organization', 'dedupeKey'], unique: true }, { fields: ['organization', 'sentAt'] }],
})
