import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { drawPicture } from '@/src/cli/demo/drawPicture'
import { keyVisual } from '@/src/cli/demo/keyVisual'

import { openStudio, type Row, type Studio } from './studio'

type Node = {
  children: Node[]
  documents?: { path: string }[]
  id: string
  kind: 'event' | 'invocation'
  skill?: string
  status?: string
  steps?: { name: string }[]
  summary?: string
  type?: string
}
type Trace = { errors: unknown[]; root: Node; rootId: string; totals: { events: number; invocations: number } }

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
}, 600_000)
afterAll(() => studio?.stop())

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)]
const flat = (trace: Trace) => all(trace.root)
const invocationsOf = (trace: Trace, skill: string) => flat(trace).filter((node) => node.kind === 'invocation' && node.skill === skill)

const traceOf = async (sourceType: string, id: string): Promise<Trace> => {
  const owner = studio.person('mara@northlight.example')
  const { docs } = await studio.send('GET', `/api/content-events?where[sourceType][equals]=${sourceType}&where[sourceId][equals]=${id}&sort=createdAt&limit=1`, owner)
  return (await studio.send('GET', `/api/content-events/${docs[0]?.id}/trace`, owner)) as unknown as Trace
}

const completed = (request: string, skill: string, times = 1) =>
  studio.until(`${skill} (${times})`, async () => {
    const trace = await traceOf('client-requests', request)
    const done = invocationsOf(trace, skill).filter(({ status }) => status === 'COMPLETED')
    return done.length >= times ? { invocation: done[times - 1] as Node, trace } : undefined
  })

/** The decoded text of the first part of a kind. */
const partOf = (source: string, type: 'html' | 'plain'): string => {
  const [, headers = '', body = ''] = new RegExp(`Content-Type: text/${type}([\\s\\S]*?)\\r\\n\\r\\n([\\s\\S]*?)\\r\\n----`).exec(source) ?? []
  if (/base64/i.test(headers)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Mondays to Fridays from one day to another, both counted: the test may run at the weekend, or over midnight. */
const workingDays = (from: string, to: string): number => {
  let count = 0
  for (let day = Date.parse(from.slice(0, 10)); day <= Date.parse(to.slice(0, 10)); day += 86_400_000) if (new Date(day).getUTCDay() % 6 !== 0) count += 1
  return count
}

describe('the main job (B000-063, B000-083)', () => {
  it('goes from a client request to a delivered, reported deliverable, each step caused by the one before', { timeout: 600_000 }, async () => {
    const { access, mail, person, rows, send, until } = studio
    const [producer, artist, client] = [person('jonas@northlight.example'), person('aiko@northlight.example'), person('ines@halden-rowe.example')]

    // 1. A request arrives, twice with the same key, and becomes one brief.
    const due = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    const request = {
      client: 'halden-rowe',
      contact: 'ines@halden-rowe.example',
      description: `Hello Jonas,\n\nfor our autumn campaign we need one key visual and three Instagram posts (1080x1350) that show the clay bowls on the oak table. It is for customers who set the table for guests. They go live on ${due}, the budget is 4,500 EUR.`,
      title: 'Visuals for the autumn table',
    }
    const submit = () => studio.engine.request('POST', '/api/intake/requests', { body: request, headers: { authorization: `Bearer ${access.apiKey}`, 'idempotency-key': 'autumn-1' } })
    const first = await submit()
    expect(first.status).toBe(201)
    const { id: requestId } = (await first.json()) as Row
    expect(((await (await submit()).json()) as Row).id).toBe(requestId)
    const intake = await completed(requestId, 'intake-processor')
    expect(intake.invocation.documents?.map(({ path }) => path)).toEqual(['/playbooks/client-types/retail'])
    const [storedRequest] = await rows('client-requests', { id: { equals: requestId } })
    expect(storedRequest).toMatchObject({ status: 'PROCESSED' })
    const briefId = String(storedRequest?.brief)
    expect(await rows('briefs', { clientRequest: { equals: requestId } })).toHaveLength(1)
    const [activity] = await rows('contact-activities', { activityType: { equals: 'REQUEST_RECEIVED' } })
    // Logged by itself, with what to do next (B000-085).
    expect(activity).toMatchObject({ aiSuggested: true, aiSuggestedActions: [{ action: 'ask', question: expect.any(String) }], brief: briefId, direction: 'inbound', generatedBySkill: 'intake-processor', subject: 'Request received: Visuals for the autumn table' })

    // 2. The best person gets it, with a plan.
    const planned = await completed(requestId, 'resource-optimizer')
    expect(planned.invocation.documents?.map(({ path }) => path)).toEqual(['/procedures/workflows/social-campaign'])
    const brief = await send('GET', `/api/briefs/${briefId}?depth=0`, producer)
    expect(brief).toMatchObject({
      assignee: artist.id,
      briefType: 'SOCIAL_CAMPAIGN',
      budgetAmount: 4500,
      budgetCurrency: 'EUR',
      deliverablesRequested: [
        { quantity: 1, title: 'Key visual', type: 'IMAGE' },
        { format: '1080x1350', quantity: 3, title: 'Instagram posts', type: 'SOCIAL_PACKAGE' },
      ],
      missingInformation: [{ key: 'offer' }],
      status: 'PENDING',
      title: 'Visuals for the autumn table',
      warnings: [],
    })
    expect(String(brief.deadline).slice(0, 10)).toBe(due)
    expect(String(brief.assignmentReason)).toMatch(/^Aiko Tanaka knows Graphic design \(senior\)/)
    expect(brief.timeline).toMatchObject({ isOnTime: true, workingDays: 7, workflow: '/procedures/workflows/social-campaign' })
    expect(await rows('notifications', { user: { equals: artist.id } })).toMatchObject([{ title: 'New job: Visuals for the autumn table', type: 'ASSIGNMENT' }])

    // 3. Work begins: the right assets are attached, forbidden and foreign ones are not.
    await send('POST', `/api/briefs/${briefId}/transitions/start`, producer, {})
    const gathered = await completed(requestId, 'asset-gatherer')
    expect(gathered.invocation.documents?.map(({ path }) => path)).toEqual(['/reference/clients/halden-rowe'])
    const started = await send('GET', `/api/briefs/${briefId}?depth=1`, producer)
    const links = started.assetLinks as { asset: Row; reason: string; score: number }[]
    expect(links.find(({ asset }) => asset.name === 'Clay bowls on linen')).toMatchObject({
      addedBySkill: 'asset-gatherer',
      reason: 'tagged "autumn", "ceramics", "homeware", speaks of "clay", "bowl", from the client\'s library, a kind the client prefers',
    })
    expect(links.map(({ score }) => score)).toEqual(links.map(({ score }) => score).sort((a, b) => b - a))
    const names = links.map(({ asset }) => asset.name)
    expect(names).toContain('Oak table in daylight')
    expect(names).not.toContain('Summer terrace 2024')
    expect(names.some((name) => String(name).includes('Waiting room'))).toBe(false)

    // 4. A picture is uploaded and measured.
    const picture = await drawPicture(keyVisual())
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'autumn-key-visual.jpg')
    form.set('_payload', JSON.stringify({ alt: 'Clay vase with dried leaves and three bowls on a table' }))
    const upload = await studio.engine.request('POST', '/api/files', { as: artist, body: form })
    expect(upload.status).toBe(201)
    const { doc: file } = (await upload.json()) as { doc: Row }
    const { doc: deliverable } = await send('POST', '/api/deliverables', producer, {
      brief: briefId,
      description: 'First key visual. The claim is set in the client serif.',
      primaryFile: file.id,
      title: 'Autumn table key visual',
      type: 'IMAGE',
    })
    const scored = await completed(requestId, 'quality-scorer')
    expect(scored.invocation.documents?.map(({ path }) => path)).toEqual(['/checklists/image-qa', '/reference/clients/halden-rowe'])
    const measured = await send('GET', `/api/deliverables/${deliverable.id}?depth=0`, producer)
    expect(measured).toMatchObject({ assignee: artist.id, qualityScore: 100 })
    expect((measured.qualityMetadata as { checks: { check: string; reason: string }[] }).checks.find(({ check }) => check === 'brand-colors')?.reason).toMatch(/Moss covers \d+ %/)

    // 5. Internal review, back once by the client, then approved.
    const step = (name: string, as: typeof producer, body: unknown = {}) => send('POST', `/api/deliverables/${deliverable.id}/${name}`, as, body)
    await step('submit', artist)
    await completed(requestId, 'quality-scorer', 2)
    await expect(step('send-to-client', producer)).rejects.toThrow(/409.*STATE_TRANSITION_ILLEGAL/)
    await step('internal-review', producer, { decision: 'approve' })
    await step('send-to-client', producer)
    const asked = await completed(requestId, 'client-communicator')
    expect(asked.invocation.documents?.map(({ path }) => path)).toEqual(['/templates/emails/review-request'])
    const inbox = async () => (await send('GET', '/api/notifications?sort=createdAt', client)).docs
    expect(await inbox()).toMatchObject([{ isRead: false, link: `/portal/deliverables/${deliverable.id}`, title: 'Autumn table key visual is ready for your review' }])
    await send('POST', `/api/portal/deliverables/${deliverable.id}/review`, client, { comment: 'A little more light on the bowls, please.', decision: 'requestRevision' })
    await step('submit', artist)
    await completed(requestId, 'quality-scorer', 3)
    await step('internal-review', producer, { decision: 'approve' })
    await step('send-to-client', producer)
    await completed(requestId, 'client-communicator', 2)
    const approved = await send('POST', `/api/portal/deliverables/${deliverable.id}/review`, client, { comment: 'Lovely <b>light</b>.', decision: 'approve' })
    expect(approved.doc).toMatchObject({ clientReviewStatus: 'APPROVED', revisionNumber: 1, status: 'APPROVED' })
    const told = await completed(requestId, 'client-communicator', 3)
    expect(told.invocation.documents?.map(({ path }) => path)).toEqual(['/templates/emails/delivery'])
    const mails = await until('three mails', async () => (mail.mails.length >= 3 ? mail.mails : undefined))
    expect(mails.map(({ to }) => to)).toEqual([[client.email], [client.email], [client.email]])
    const last = mails[2]?.source ?? ''
    expect(last).toMatch(/^Subject: Autumn table key visual is approved - thank you\r$/m)
    expect(last).toMatch(/^From: Northlight Studio <hello@northlight\.example>\r$/m)
    expect(partOf(last, 'plain')).toContain('You wrote: "Lovely <b>light</b>." - we keep that with the work.')
    expect(partOf(last, 'html')).toContain('Lovely &lt;b&gt;light&lt;/b&gt;.')
    const sent = await until('mails noted as sent', async () => {
      const found = await rows('sent-emails', { status: { equals: 'SENT' } })
      return found.length === 3 ? found : undefined
    })
    expect(last).toContain(`Message-ID: ${String(sent.find(({ subject }) => String(subject).includes('approved'))?.messageId)}`)

    // 6. Delivered: the report is there and its figures are right (B000-083).
    await step('deliver', producer)
    const reported = await completed(requestId, 'report-builder')
    expect(reported.invocation.documents?.map(({ path }) => path)).toEqual(['/templates/reports/project-summary'])
    const [worked] = await rows('briefs', { id: { equals: briefId } })
    const [delivered] = await rows('deliverables', { id: { equals: deliverable.id } })
    const [report] = await rows('analytics-reports', { deliverable: { equals: deliverable.id } })
    expect(report).toMatchObject({ aiGenerated: true, brief: briefId, generatedAt: expect.any(String), generatedBySkill: 'report-builder', name: 'Visuals for the autumn table - summary', reportType: 'CLIENT_REPORT' })
    expect(report?.snapshot).toMatchObject({
      deliverables: [{ qualityScore: 100, revisions: 1, status: 'DELIVERED', title: 'Autumn table key visual' }],
      quality: { average: 100 },
      reviews: { clientHours: 0, internalHours: 0, revisions: 1 },
      timeline: { actualDays: workingDays(String(worked?.startedAt), String(delivered?.deliveredAt)), deadline: due, plannedDays: 7 },
    })
    expect((report?.snapshot as { assets: unknown[] }).assets).toHaveLength(links.length)
    expect(String(report?.content)).toContain('1 of 1 deliverable delivered')
    expect(await rows('contact-activities', { activityType: { equals: 'PROJECT_DELIVERED' } })).toHaveLength(1)

    // The posts are still to come: the brief stays open, and says so.
    const stood = await completed(requestId, 'status-updater')
    expect(stood.invocation.summary).toBe('"Visuals for the autumn table": 1 of 1 delivered. Asked for and not delivered: Instagram posts. 30 days to the deadline.')
    expect(await send('GET', `/api/briefs/${briefId}?depth=0`, producer)).toMatchObject({ status: 'IN_PROGRESS' })
    await completed(requestId, 'relationship-scorer')

    // The whole story is one trace, with every step and nothing that failed.
    const trace = await until('the whole trace', async () => {
      const seen = await traceOf('client-requests', requestId)
      return flat(seen).some(({ kind, status }) => kind === 'invocation' && (status === 'PENDING' || status === 'RUNNING')) ? undefined : seen
    })
    expect(trace.errors).toEqual([])
    const nodes = flat(trace)
    const ran = nodes.filter(({ kind }) => kind === 'invocation').map(({ skill, status }) => `${skill} ${status}`)
    expect([...new Set(ran)].sort()).toEqual([
      'asset-gatherer COMPLETED',
      'brief-creator COMPLETED',
      'client-communicator COMPLETED',
      'delivery-packager COMPLETED',
      'intake-processor COMPLETED',
      'quality-predictor COMPLETED',
      'quality-scorer COMPLETED',
      'relationship-scorer COMPLETED',
      'report-builder COMPLETED',
      'resource-optimizer COMPLETED',
      'reviewer-matcher COMPLETED',
      'revision-analyzer COMPLETED',
      'status-updater COMPLETED',
    ])
    expect(['client-communicator', 'quality-scorer'].map((skill) => ran.filter((line) => line.startsWith(skill)).length)).toEqual([3, 3])
    expect(nodes.filter(({ kind }) => kind === 'invocation').every(({ steps, summary }) => Boolean(summary) && (steps?.length ?? 0) > 0)).toBe(true)
    const below = (node: Node | undefined) => node?.children.map(({ skill, type }) => skill ?? type)
    expect(below(trace.root)).toContain('intake-processor')
    expect(below(invocationsOf(trace, 'intake-processor')[0])).toEqual(expect.arrayContaining(['brief.created']))
    expect(below(nodes.find(({ type }) => type === 'brief.created'))).toEqual(['resource-optimizer'])
    expect(below(invocationsOf(trace, 'resource-optimizer')[0])).toEqual(['brief.assigned'])
    const history = await rows('deliverable-history', { deliverable: { equals: deliverable.id } })
    expect(history.sort((a, b) => String(a.performedAt).localeCompare(String(b.performedAt))).map(({ toStatus }) => toStatus)).toEqual([
      'DRAFT', 'INTERNAL_REVIEW', 'READY_FOR_CLIENT', 'CLIENT_REVIEW', 'CLIENT_REVISION', 'INTERNAL_REVIEW', 'READY_FOR_CLIENT', 'CLIENT_REVIEW', 'APPROVED', 'DELIVERED',
    ])
  })

  it('asks the language model of an organization that has one: it reads the request and words what people read, figures stay computed', { timeout: 600_000 }, async () => {
    const { access, engine, model, person, rows, send } = studio
    const [owner, producer, artist, client] = [person('mara@northlight.example'), person('jonas@northlight.example'), person('aiko@northlight.example'), person('ines@halden-rowe.example')]
    const reading = {
      briefType: 'SOCIAL_CAMPAIGN', deliverables: [{ quantity: 1, title: 'Poster of the oak table', type: 'IMAGE' }], missing: [], priority: 'HIGH',
      reasons: { briefType: 'it is for the shop windows', priority: 'the shops open soon' }, title: 'Oak in the window',
    }
    model.next(({ messages = [], response_format: format }) => {
      const { name } = (format as { json_schema: { name: string } }).json_schema
      if (name.startsWith('client_request')) return { text: JSON.stringify(reading), tokens: [900, 80] }
      const invents = messages[0]?.content.includes('the account manager')
      return { text: JSON.stringify({ text: invents ? 'It took 987654 days.' : 'Worded by the model.' }), tokens: [300, 20] }
    })
    await send('POST', '/api/api-credentials', owner, { encryptedKey: 'key-of-northlight', name: 'Model', provider: 'openai' })

    const submitted = await engine.request('POST', '/api/intake/requests', {
      body: { client: 'halden-rowe', contact: 'ines@halden-rowe.example', description: 'We would like a poster of the oak table for the windows of our shops, soon please.', title: 'Window poster' },
      headers: { authorization: `Bearer ${access.apiKey}`, 'idempotency-key': 'window-1' },
    })
    const { id: requestId } = (await submitted.json()) as Row
    await completed(requestId, 'resource-optimizer')
    const asks = model.requests.map(({ authorization, body }) => `${authorization} ${JSON.stringify(body.messages)}`)
    expect(asks.find((ask) => ask.includes('poster of the oak table'))).toMatch(/^Bearer key-of-northlight /)
    const [brief] = await rows('briefs', { clientRequest: { equals: requestId } })
    expect(brief).toMatchObject({ assignmentReason: 'Worded by the model.', deliverablesRequested: [{ title: 'Poster of the oak table' }], priority: 'HIGH', title: 'Oak in the window' })

    await send('POST', `/api/briefs/${brief?.id}/transitions/start`, producer, {})
    await completed(requestId, 'asset-gatherer')
    const [file] = await rows('files', { filename: { contains: 'autumn-key-visual' } })
    const { doc: deliverable } = await send('POST', '/api/deliverables', producer, { assignee: artist.id, brief: brief?.id, primaryFile: file?.id, title: 'Oak poster', type: 'IMAGE' })
    await completed(requestId, 'quality-scorer')
    const step = (name: string, as: typeof producer, body: unknown = {}) => send('POST', `/api/deliverables/${deliverable.id}/${name}`, as, body)
    await step('submit', producer)
    await step('internal-review', producer, { decision: 'approve' })
    await step('send-to-client', producer)
    await completed(requestId, 'client-communicator')
    await send('POST', `/api/portal/deliverables/${deliverable.id}/review`, client, { decision: 'approve' })
    await step('deliver', producer)
    const { trace } = await completed(requestId, 'report-builder')
    await completed(requestId, 'status-updater')
    expect(await send('GET', `/api/briefs/${brief?.id}?depth=0`, producer)).toMatchObject({ status: 'COMPLETED' })

    expect(await rows('sent-emails', { and: [{ deliverable: { equals: deliverable.id } }, { subject: { contains: 'review' } }] })).toMatchObject([{ bodyText: expect.stringContaining('Worded by the model.') }])
    const [report] = await rows('analytics-reports', { deliverable: { equals: deliverable.id } })
    expect(String(report?.description)).toContain('1 of 1 deliverable delivered')
    const runs = await rows('agent-invocations', { id: { in: flat(trace).filter(({ kind }) => kind === 'invocation').map(({ id }) => id) } })
    const asked = runs.filter(({ modelName, totalTokens }) => modelName && Number(totalTokens) > 0)
    expect([...new Set(asked.map(({ skillSlug }) => skillSlug))].sort()).toEqual(['asset-gatherer', 'brief-creator', 'client-communicator', 'intake-processor', 'quality-scorer', 'report-builder', 'resource-optimizer'])
    expect(runs.filter(({ skillSlug }) => skillSlug === 'asset-gatherer' || skillSlug === 'quality-scorer').every(({ summary }) => summary === 'Worded by the model.')).toBe(true)
  })
})
