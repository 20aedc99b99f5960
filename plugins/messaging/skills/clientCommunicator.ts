import { z } from 'zod'

import { emailTemplateFrontmatter } from '@/src/library/frontmatter/emailTemplateFrontmatter'
import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { bodyOf } from '@/src/skills/bodyOf'
import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import type { Effect, SkillContext, SkillResult } from '@/src/skills/types'
import { wordWithModel } from '@/src/skills/wordWithModel'
import { relationId } from '@/src/states/relationId'

import { DocumentMissing } from '../errors'
import { renderEmail } from '../operations/renderEmail'
import type { ResolvedMessagingOptions } from '../options'
import { messageEffects } from './messageEffects'
import { readRecipients } from './readRecipients'

const input = z.looseObject({ deliverableId: z.string().min(1) })
const output = z.object({ recipients: z.array(z.object({ email: z.string(), portal: z.boolean() })), subject: z.string().optional(), template: z.string().optional() })

type Row = Record<string, unknown> & { id: number | string }

const DAY_MS = 86_400_000
const REVIEW = ['/templates/emails/review-request.md', '/templates/emails/delivery.md']
const APPROVED = ['/templates/emails/delivery.md']

const shownDate = (date: unknown): string | undefined =>
  textOf(date) ? new Date(String(date)).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC', year: 'numeric' }) : undefined

/** The client's answer is wanted two days before the work is due, but never before tomorrow. */
const answerBy = (due: unknown, now: Date): string | undefined => {
  const date = textOf(due)
  return date ? shownDate(new Date(Math.max(now.getTime() + DAY_MS, Date.parse(date) - 2 * DAY_MS)).toISOString()) : undefined
}

const readAll = async (context: SkillContext<unknown>, deliverable: Row) => {
  const one = async (collection: string, id: string | undefined) => (id ? context.findByID<Row>({ collection, id }) : null)
  const brief = await one('briefs', relationId(deliverable.brief))
  const client = await one('clients', relationId(deliverable.client) ?? relationId(brief?.client))
  const organization = await one('organizations', context.organization)
  const sender = await one('users', relationId(client?.accountManager) ?? relationId(deliverable.assignee) ?? relationId(brief?.assignee))
  return { brief, client, organization, sender }
}

const valuesFor = (rows: Awaited<ReturnType<typeof readAll>>, deliverable: Row, { now, publicUrl }: { now: Date; publicUrl: string }) => {
  const { brief, client, organization, sender } = rows
  const settings = organization?.settings as undefined | { branding?: { accent?: unknown } }
  const name = textOf(organization?.name) ?? 'Your studio'
  const due = deliverable.dueDate ?? brief?.deadline
  return {
    brief: { dueDate: shownDate(due), title: textOf(brief?.title) },
    client: { name: textOf(client?.name) },
    deliverable: {
      description: textOf(deliverable.description),
      revisionNumber: Number(deliverable.revisionNumber ?? 0),
      title: textOf(deliverable.title) ?? 'Your work',
      type: String(deliverable.type).toLowerCase().replaceAll('_', ' '),
    },
    links: { portal: `${publicUrl}/portal/deliverables/${String(deliverable.id)}` },
    organization: { accent: settings?.branding?.accent, name },
    review: { answerBy: answerBy(due, now), feedback: textOf(deliverable.clientFeedback) },
    sender: { name: textOf(sender?.name) ?? name },
  }
}

const run = async (context: SkillContext<z.infer<typeof input>>, { from, publicUrl }: ResolvedMessagingOptions): Promise<SkillResult<z.infer<typeof output>>> => {
  const deliverable = await context.findByID<Row>({ collection: 'deliverables', id: context.input.deliverableId })
  if (!deliverable) return { effects: [], output: { recipients: [] }, summary: 'This deliverable is gone.' }
  const rows = await context.step('read_people', () => readAll(context, deliverable))
  const recipients = await readRecipients(context, { brief: rows.brief, client: rows.client ? String(rows.client.id) : undefined })
  if (recipients.length === 0) {
    return { confidence: 0.3, effects: [], output: { recipients: [] }, summary: `Nobody at the client can be told about "${String(deliverable.title)}": it has no portal user and no contact with an e-mail address.` }
  }
  const paths = (context.event?.eventType ?? 'deliverable.client_approved') === 'deliverable.client_submitted' ? REVIEW : APPROVED
  const document = await context.step('read_template', () => context.document(...paths))
  if (!document) throw new DocumentMissing({ paths, skill: 'client-communicator' })
  const template = { body: bodyOf(document), rules: readFrontmatter(emailTemplateFrontmatter, document) }
  const known = valuesFor(rows, deliverable, { now: context.now, publicUrl })
  const { brief, deliverable: work } = known
  // What the client wrote is quoted by the template, and never given to a model that writes to others in our name.
  const description = await wordWithModel(context, { audience: "the client's people, who are about to look at the work or have just approved it,", facts: { answerBy: known.review.answerBy, brief, work }, text: work.description ?? '' })
  const values = { ...known, deliverable: { ...work, description: textOf(description) } }
  const effects: Effect[] = []
  let subject = ''
  for (const recipient of recipients) {
    const email = await context.step('render', () => renderEmail(template, { ...values, recipient: { firstName: recipient.firstName, name: recipient.name } }), { to: recipient.email })
    subject = email.subject
    effects.push(...messageEffects({ context, deliverable, document, email, from, recipient, type: paths === REVIEW ? 'info' : 'success' }))
  }
  return {
    confidence: 0.95,
    effects,
    output: { recipients: recipients.map(({ clientUser, email }) => ({ email, portal: clientUser !== undefined })), subject, template: document.path },
    summary: `${recipients.map(({ name }) => name).join(' and ')} ${recipients.length === 1 ? 'is' : 'are'} told by e-mail${recipients.some(({ clientUser }) => clientUser) ? ' and in the portal' : ''}: "${subject}".`,
  }
}

/** Tells a client's people that work waits for them or was approved (B000-063). Reads `/templates/emails/*`. */
export const clientCommunicator = (options: ResolvedMessagingOptions) =>
  defineSkill({
    actionCategory: 'email',
    category: 'COMMUNICATION',
    description: "Tells a client's people in the portal and by e-mail that work waits for them or is approved.",
    documentPath: '/agents/skills/client-communicator',
    handler: (context: SkillContext<z.infer<typeof input>>) => run(context, options),
    input,
    name: 'Client communicator',
    output,
    requiredPermissions: [
      'brief:read', 'client-user:read', 'client:read', 'contact-activity:create', 'contact:read', 'deliverable:read', 'notification:create', 'organization:read', 'sent-email:create', 'user:read',
    ],
    slug: 'client-communicator',
    triggers: [
      { event: 'deliverable.client_submitted', priority: 50 },
      { event: 'deliverable.client_approved', priority: 50 },
    ],
    version: '1.0.0',
  })
