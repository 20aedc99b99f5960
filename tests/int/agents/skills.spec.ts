import { existsSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { canonicalEvent } from '@/src/events/canonicalEvent'
import { registryOf } from '@/src/plugin/registryOf'
import type { EngineRegistry } from '@/src/plugin/registryOf'

import { openSkills, type Row, type SkillsEngine } from './openSkills'

/** The skills of the seeds, each with the event that the seeds wire it to; aliases as they write them. Kinds of files and of content have their own tests. */
const SKILLS: Record<string, string[]> = {
  'anomaly-reporter': ['anomaly.detected'], 'brief-creator': ['client_request.submitted'], 'client-communicator': ['deliverable.client_submitted', 'deliverable.client_approved'],
  'content-generator': [], 'crisis-detector': ['social_mention.negative'], 'deal-rescue-planner': ['deal.at_risk'], 'deal-scorer': ['deal.created'], 'intake-processor': ['client_request.submitted'],
  'next-action-suggester': ['deal.stage_changed'], 'performance-analyzer': ['campaign_metrics.updated'], 'quality-predictor': ['deliverable.created'], 'quality-scorer': ['deliverable.created', 'deliverable.submitted'],
  're-engagement-suggester': ['contact.inactive'], 'relationship-analyzer': [], 'relationship-scorer': ['contact.activity_logged'], 'reminder-generator': ['brief.deadline_approaching', 'brief.overdue'],
  'report-builder': ['deliverable.delivered'], 'resource-optimizer': ['brief.created'], 'reviewer-matcher': ['deliverable.submitted'], 'revision-analyzer': ['deliverable.revision_requested'], 'revision-predictor': [],
  'sentiment-analyzer': ['social_mention.detected'], 'status-updater': ['deliverable.delivered'], skill_resource_optimizer: [], skill_time_estimator: [],
  // Agent types of seed 004.
  action_suggester: ['lead_created'], email_drafter: [], lead_scorer: ['lead_created'], meeting_summarizer: ['meeting_completed'], status_advisor: ['lead.status_changed'], thread_analyzer: ['email_received'],
}

let skills: SkillsEngine
let add: SkillsEngine['add']
let engine: SkillsEngine['engine']
let organization: string
let owner: string
let read: SkillsEngine['read']
let registry: EngineRegistry
let run: SkillsEngine['run']

beforeAll(async () => {
  skills = await openSkills()
  ;({ add, engine, organization, owner: { id: owner }, read, run } = skills)
  registry = registryOf(engine.payload)
}, 300_000)
afterAll(() => skills?.stop())

const skillOf = (name: string) => registry.skills.find(({ aliases, slug }) => slug === name || aliases?.includes(name))

describe('every skill of the specification', () => {
  it.each(Object.entries(SKILLS))('%s has contract, document and stored triggers', async (name, events) => {
    const skill = skillOf(name)
    if (!skill) return expect.fail(`there is no skill ${name}`)
    const shape = (schema: z.ZodType, io: 'input' | 'output') => Object.keys((z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as { properties?: object }).properties ?? {})
    expect(shape(skill.output, 'output').length).toBeGreaterThan(0)
    expect(shape(skill.input, 'input').length).toBeGreaterThan(0)
    expect(skill.requiredPermissions.length).toBeGreaterThan(0)
    expect(skill.documentPath).toBe(`/agents/skills/${skill.slug}`)
    expect(existsSync(`src/library${skill.documentPath}.md`)).toBe(true)
    const wanted = events.map((event) => canonicalEvent(event, registry)).sort()
    expect(wanted).not.toContain(undefined)
    const triggers = await engine.sql<Row>(`select event_type, action_config from content_triggers where organization_id = $1 and installed_by = $2`, [organization, skill.slug])
    expect(triggers.map(({ event_type: type }) => type)).toEqual(expect.arrayContaining(wanted))
    expect(triggers.every(({ action_config: config }) => (config as Row).skillSlug === skill.slug)).toBe(true)
    const [row] = await engine.sql<Row>('select inputs, outputs, triggers, version from agent_skills where organization_id = $1 and slug = $2', [organization, skill.slug])
    expect(row).toMatchObject({ inputs: expect.any(Array), outputs: expect.any(Array), triggers: expect.arrayContaining([expect.objectContaining({ type: 'manual' })]), version: skill.version })
  })
})

describe('skills of deals and contacts', () => {
  it('score a deal from closed ones, suggest what to do, and plan its rescue (B000-084, B000-085)', async () => {
    const pipeline = await add('sales-pipelines', { defaultCurrency: 'EUR', name: 'Sales', stages: [{ key: 'talk', name: 'Talk', order: 1, outcome: 'OPEN', probability: 30 }, { key: 'proposal', name: 'Proposal', order: 2, outcome: 'OPEN', probability: 60 }] })
    const client = await add('clients', { name: 'Brightwater' })
    const deal = (data: Record<string, unknown>) => add('deals', { amount: 10_000, client: client.id, currency: 'EUR', owner, pipeline: pipeline.id, source: 'REFERRAL', stage: 'talk', ...data })
    for (let at = 0; at < 4; at += 1) await engine.sql(`update deals set status = 'WON' where id = $1`, [(await deal({ name: `Won ${at}` })).id])
    const open = await deal({ expectedCloseDate: '2020-01-01', name: 'Spring campaign' })
    const scored = await run('deal-scorer', 'deals', open.id)
    expect(scored).toMatchObject({ output: { riskFactors: ['The expected close date has passed.'], similarDealsWon: 4 }, status: 'COMPLETED' })
    expect((await read('deals', open.id)).aiScoring).toMatchObject({ closedDealsRead: 4, riskFactors: ['The expected close date has passed.'], similarDealsWon: 4, suggestedActions: expect.arrayContaining(['Name the contact of "Spring campaign"']), winProbability: scored.output.winProbability })
    expect(await run('next-action-suggester', 'deals', open.id)).toMatchObject({ status: 'COMPLETED', writes: [{ after: { deal: open.id, taskType: 'TODO', title: 'Name the contact of "Spring campaign"' }, collection: 'crm-tasks' }] })
    expect((await run('deal-rescue-planner', 'deals', open.id)).writes).toHaveLength(3)
  })

  it('keep the score of a relationship, read a client as a whole, and suggest contact after a silence', async () => {
    const client = await add('clients', { name: 'Halden' })
    const contact = await add('contacts', { company: client.id, email: 'ada@example.com', firstName: 'Ada', lastName: 'Byron', owner })
    const activity = await add('contact-activities', { activityType: 'MEETING', contact: contact.id, direction: 'inbound', subject: 'Kick-off' })
    const scored = await run('relationship-scorer', 'contact-activities', activity.id, { contactId: contact.id })
    expect((await read('contacts', contact.id)).engagementScore).toBe(scored.output.score)
    expect(scored.output).toMatchObject({ inbound: 1, outbound: 0, trend: 'rising' })
    // Every activity of a contact asks for the same score: they wait for each other.
    expect(await engine.sql(`select debounce_field from content_triggers where installed_by = 'relationship-scorer'`)).toEqual([{ debounce_field: 'payload.contactId' }])
    expect(await run('relationship-analyzer', 'clients', client.id)).toMatchObject({ output: { people: [{ name: 'Ada Byron' }], risks: ['Everything hangs on Ada Byron.'] }, writes: [] })
    await engine.sql(`update contact_activities set created_at = now() - interval '40 days'`)
    expect(await run('re-engagement-suggester', 'contacts', contact.id)).toMatchObject({ output: { channel: 'email', opening: expect.stringContaining('"Kick-off"') }, writes: [{ after: { contact: contact.id, taskType: 'EMAIL' } }] })
  })
})

describe('skills of campaigns and mentions', () => {
  it('find what is unusual, what comes next and what to do (B000-082)', async () => {
    const platform = await add('analytics-platforms', { accountId: 'a', name: 'Ads', platform: 'GOOGLE_ADS' }).catch(() => undefined)
    expect(platform).toBeDefined()
    const campaign = await add('ad-campaigns', { currency: 'EUR', externalId: 'c1', name: 'Autumn', platform: platform?.id, status: 'ACTIVE' })
    for (let day = 1; day <= 20; day += 1) await add('campaign-metrics', { campaign: campaign.id, clicks: day === 15 ? 900 : 100 + (day % 3), conversions: 0, date: `2026-10-${String(day).padStart(2, '0')}T00:00:00Z`, impressions: 50_000, spend: 40 })
    const done = await run('performance-analyzer', 'ad-campaigns', campaign.id)
    expect(done.output).toMatchObject({ anomalies: expect.arrayContaining([expect.objectContaining({ date: '2026-10-15', metric: 'clicks', value: 900 })]), recommendations: expect.arrayContaining([expect.stringContaining('brought no conversion')]) })
    expect((await read('ad-campaigns', campaign.id)).aiInsights).toMatchObject({ anomalies: expect.arrayContaining([expect.objectContaining({ metric: 'clicks' })]), daysRead: 20, predictions: { clicks: expect.any(Number) }, recommendations: expect.arrayContaining([expect.any(String)]) })
    const report = { date: '2026-10-15', expected: 100, metric: 'clicks', value: 900 }
    expect(await run('anomaly-reporter', 'ad-campaigns', campaign.id, report)).toMatchObject({ output: { percent: 800, severity: 'CRITICAL' }, writes: [{ collection: 'assistant-insights' }] })
  })

  it('read moods, and raise one alert when bad ones pile up (B000-088)', async () => {
    const query = await add('listening-queries', { keywords: ['acme'], name: 'Acme' })
    const mention = (sourceId: string, content: string, more: Record<string, unknown> = {}) => add('social-mentions', { content, publishedAt: new Date().toISOString(), query: query.id, source: 'TWITTER', sourceId, ...more })
    const bad = await mention('1', 'Absolutely terrible, the worst agency')
    expect(await run('sentiment-analyzer', 'social-mentions', bad.id)).toMatchObject({ output: { by: 'words', sentiment: 'VERY_NEGATIVE' } })
    const foreign = await mention('2', 'Das ist furchtbar', { contentLanguage: 'de' })
    expect(await run('sentiment-analyzer', 'social-mentions', foreign.id)).toMatchObject({ error: expect.stringContaining('language model'), status: 'FAILED' })
    expect(await run('crisis-detector', 'social-mentions', bad.id)).toMatchObject({ output: { isCrisis: false }, writes: [] })
    for (let at = 3; at <= 7; at += 1) await mention(String(at), 'bad', { sentiment: 'NEGATIVE' })
    expect(await run('crisis-detector', 'social-mentions', bad.id)).toMatchObject({ output: { count: 6, isCrisis: true }, writes: [{ after: { alertType: 'CRISIS_DETECTED' }, collection: 'listening-alerts' }] })
    expect(await run('crisis-detector', 'social-mentions', bad.id)).toMatchObject({ output: { isCrisis: true }, writes: [] })
  })
})

describe('skills of briefs and deliverables', () => {
  it('estimate, predict, match, analyze, remind and report from what is there', async () => {
    const brief = await add('briefs', { assignee: owner, briefType: 'VIDEO', createdBy: owner, deadline: new Date(Date.now() + 36 * 3_600_000).toISOString(), title: 'Launch film' })
    const reviewer = await add('users', { email: 'rita@example.com', name: 'Rita', organizations: [{ organization, role: 'ADMIN' }], password: 'correct horse battery' })
    const made = async (data: Record<string, unknown>) => add('deliverables', { assignee: owner, brief: brief.id, title: 'Film', type: 'VIDEO', ...data })
    for (let at = 0; at < 3; at += 1) {
      const { id } = await made({ title: `Old ${at}` })
      await engine.sql(`update deliverables set status = 'DELIVERED', quality_score = 60, revision_number = $2 where id = $1`, [id, at > 0 ? 1 : 0])
    }
    const film = await made({ clientFeedback: 'The headline has a typo. We also need an additional version.' })
    expect(await run('time-estimator', 'briefs', brief.id)).toMatchObject({ output: { basis: expect.stringMatching(/guess|workflow/) }, status: 'COMPLETED' })
    expect(await run('quality-predictor', 'deliverables', film.id)).toMatchObject({ output: { basis: 3, predicted: 60 } })
    expect(await run('revision-predictor', 'deliverables', film.id)).toMatchObject({ output: { chance: expect.any(Number), reasons: expect.arrayContaining([expect.stringContaining('67 %')]) } })
    expect(await run('reviewer-matcher', 'deliverables', film.id)).toMatchObject({ output: { reviewer: reviewer.id } })
    expect(await run('revision-analyzer', 'deliverables', film.id)).toMatchObject({ output: { isBeyondBrief: true, points: [{ kind: 'text' }, { kind: 'scope' }] } })
    expect((await read('deliverables', film.id)).aiMetadata).toMatchObject({ qualityPrediction: { predicted: 60 }, revisionAnalysis: { isBeyondBrief: true } })
    expect(await run('status-updater', 'briefs', brief.id)).toMatchObject({ output: { delivered: 3, total: 4 }, writes: [] })
    const short = await add('briefs', { briefType: 'VIDEO', createdBy: owner, deliverablesRequested: [{ quantity: 1, title: 'Film', type: 'VIDEO' }, { quantity: 3, title: 'Posts', type: 'SOCIAL_PACKAGE' }], title: 'Short film' })
    const done = [await add('deliverables', { assignee: owner, brief: short.id, title: 'Film', type: 'VIDEO' })]
    const deliver = async () => {
      await engine.sql(`update briefs set status = 'IN_PROGRESS' where id = $1`, [short.id])
      await engine.sql(`update deliverables set status = 'DELIVERED' where id = any($1::uuid[])`, [done.map(({ id }) => id)])
    }
    await deliver()
    expect(await run('status-updater', 'briefs', short.id)).toMatchObject({ output: { text: '1 of 1 delivered. Asked for and not delivered: Posts.' }, writes: [] })
    done.push(await add('deliverables', { assignee: owner, brief: short.id, title: 'Posts', type: 'SOCIAL_PACKAGE' }))
    await deliver()
    expect(await run('status-updater', 'briefs', short.id)).toMatchObject({ output: { delivered: 2, text: '2 of 2 delivered.' }, writes: [{ after: { status: 'COMPLETED' }, kind: 'transition' }] })
    expect(await read('briefs', short.id)).toMatchObject({ completedAt: expect.any(String), status: 'COMPLETED' })
    expect(await run('reminder-generator', 'briefs', brief.id)).toMatchObject({ output: { message: expect.stringContaining('is due in 1 day'), recipients: 1 } })
    expect(await run('reminder-generator', 'briefs', brief.id)).toMatchObject({ output: { recipients: 0 } })
    expect(await run('content-generator', 'deliverables', film.id)).toMatchObject({ error: expect.stringContaining('language model'), status: 'FAILED' })
  })
})
