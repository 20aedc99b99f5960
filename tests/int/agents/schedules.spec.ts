import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { registryOf } from '@/src/plugin/registryOf'

import { openSkills, type Row, type SkillsEngine } from './openSkills'

const DAY_MS = 86_400_000
const fromNow = (days: number) => new Date(Date.now() + days * DAY_MS)

let skills: SkillsEngine
let add: SkillsEngine['add']
let engine: SkillsEngine['engine']

beforeAll(async () => {
  skills = await openSkills()
  ;({ add, engine } = skills)
}, 300_000)
afterAll(() => skills?.stop())

/** What the clock does in a due minute; several workers may do it at once. */
const tick = async (name: string, now = new Date()) => {
  const schedule = registryOf(engine.payload).schedules.find((one) => one.name === name)
  if (!schedule) throw new Error(`there is no schedule ${name}`)
  const run = () => schedule.run({ now, payload: engine.payload, signal: new AbortController().signal })
  await Promise.all([run(), run(), run()])
}
const events = (type: string) => engine.sql<{ payload: Row; source: string }>('select payload, source_id as source from content_events where event_type = $1 order by created_at', [type])
const enable = (skill: string) => engine.sql('update content_triggers set is_enabled = true, debounce_ms = null where installed_by = $1', [skill])
const patch = async (collection: string, id: string, body: Record<string, unknown>) => {
  const response = await engine.request('PATCH', `/api/${collection}/${id}`, { as: skills.owner, body })
  return { body: JSON.stringify(await response.json()), status: response.status }
}

describe('what nobody writes is noticed by the clock (B000-061)', () => {
  it('a deadline that is near or past, once per deadline, and its people are reminded', async () => {
    await enable('reminder-generator')
    const brief = async (title: string, days: number, status = 'IN_PROGRESS') => {
      const { id } = await add('briefs', { assignee: skills.owner.id, briefType: 'COPY', createdBy: skills.owner.id, deadline: fromNow(days).toISOString(), title })
      await engine.sql('update briefs set status = $2::enum_briefs_status where id = $1', [id, status])
      return id
    }
    const [near, past] = [await brief('Near', 1), await brief('Past', -1)]
    await brief('Far', 9)
    await brief('Long past', -20)
    await brief('Done', 1, 'COMPLETED')
    await tick('brief-deadlines')
    await tick('brief-deadlines')
    expect(await events('brief.deadline_approaching')).toMatchObject([{ payload: { assigneeId: skills.owner.id, briefId: near }, source: near }])
    expect((await events('brief.overdue')).map(({ source }) => source)).toEqual([past])
    await vi.waitFor(async () => expect((await engine.sql<{ title: string }>(`select title from notifications order by title`)).map(({ title }) => title)).toEqual(['Due soon', 'Overdue']), { timeout: 20_000 })
    await engine.sql('update briefs set deadline = $2 where id = $1', [near, fromNow(1.5).toISOString()])
    await tick('brief-deadlines')
    expect((await events('brief.deadline_approaching')).map(({ source }) => source)).toEqual([near, near])
  })

  it('a contact nobody has heard of for 30 days, once per silence', async () => {
    const contact = async (name: string, days: number, last?: number) => {
      const { id } = await add('contacts', { email: `${name}@halden.example`, firstName: name, lastName: 'Roth', owner: skills.owner.id })
      await engine.sql(`update contacts set created_at = now() - $2 * interval '1 day' where id = $1`, [id, days])
      if (last === undefined) return id
      const activity = await add('contact-activities', { activityType: 'CALL_OUTBOUND', contact: id, subject: 'Hello' })
      await engine.sql(`update contact_activities set created_at = now() - $2 * interval '1 day' where id = $1`, [activity.id, last])
      return id
    }
    const [silent, never] = [await contact('silent', 90, 31), await contact('never', 32)]
    await contact('fresh', 90, 3)
    await contact('new', 2)
    await contact('forgotten', 400, 300)
    await tick('silent-contacts')
    await tick('silent-contacts')
    expect((await events('contact.inactive')).map(({ source }) => source).sort()).toEqual([silent, never].sort())
  })

  it('a deal whose chance drops, in the write that drops it', async () => {
    const pipeline = await add('sales-pipelines', { defaultCurrency: 'EUR', name: 'Sales', stages: [{ key: 'talk', name: 'Talk', order: 1, outcome: 'OPEN', probability: 30 }] })
    const deal = await add('deals', { amount: 100, currency: 'EUR', name: 'Windows', owner: skills.owner.id, pipeline: pipeline.id, probability: 60, source: 'REFERRAL', stage: 'talk' })
    for (const probability of [55, 70, 40, 38]) expect((await patch('deals', deal.id, { probability })).status).toBe(200)
    expect(await events('deal.at_risk')).toMatchObject([{ payload: { dealId: deal.id, from: 70, ownerId: skills.owner.id, to: 40 }, source: deal.id }])
  })

  it('an unusual figure, once per metric and day, and it is reported', async () => {
    await enable('anomaly-reporter')
    const platform = await add('analytics-platforms', { accountId: 'a', name: 'Ads', platform: 'GOOGLE_ADS' })
    const campaign = await add('ad-campaigns', { currency: 'EUR', externalId: 'c1', name: 'Autumn', platform: platform.id, status: 'ACTIVE' })
    for (let day = 20; day >= 1; day -= 1) await add('campaign-metrics', { campaign: campaign.id, clicks: day === 2 || day === 9 ? 900 : 100 + (day % 3), conversions: 0, date: fromNow(-day).toISOString(), impressions: 50_000, spend: 40 })
    await tick('unusual-figures')
    await tick('unusual-figures')
    const found = await events('anomaly.detected')
    expect(found).toMatchObject([{ payload: { campaignId: campaign.id, date: fromNow(-2).toISOString().slice(0, 10), metric: 'clicks', value: 900 }, source: campaign.id }])
    await vi.waitFor(async () => expect(await engine.sql(`select kind, severity from assistant_insights`)).toEqual([{ kind: 'anomaly', severity: 'CRITICAL' }]), { timeout: 20_000 })
  })

  it('a report whose time has come, and it knows its next one', async () => {
    const created = await engine.request('POST', '/api/analytics-reports', { as: skills.owner, body: { name: 'Weekly', organization: skills.organization, reportType: 'CLIENT_REPORT', schedule: '0 9 * * 1', timezone: 'Asia/Dubai' } })
    const { doc } = (await created.json()) as { doc: Row }
    expect([created.status, new Date(String(doc.nextGeneratedAt)).getUTCHours(), new Date(String(doc.nextGeneratedAt)).getUTCDay()]).toEqual([201, 5, 1])
    expect((await patch('analytics-reports', doc.id, { schedule: '99 * * * *' })).body).toMatch(/"path":"schedule"/)
    await tick('due-reports')
    expect(await events('report.scheduled')).toEqual([])
    const due = new Date(String(doc.nextGeneratedAt))
    await tick('due-reports', due)
    await tick('due-reports', due)
    expect(await events('report.scheduled')).toMatchObject([{ payload: { dueAt: due.toISOString(), reportId: doc.id }, source: doc.id }])
    expect(await skills.read('analytics-reports', doc.id)).toMatchObject({ nextGeneratedAt: new Date(due.getTime() + 7 * DAY_MS).toISOString() })
  })
})

describe('a skill with triggers of its own (B000-031)', () => {
  const MONDAY_NINE = new Date('2026-11-23T05:00:00Z') // in Dubai
  const rowOf = async (slug: string) => (await engine.sql<Row & { triggers: Row[] }>('select id, triggers, version from agent_skills where slug = $1', [slug]))[0] as Row & { triggers: Row[] }
  const runs = () => engine.sql<Row>(`select skill_slug as skill, input, status::text, initiated_by_id as by from agent_invocations where triggered_by = 'SCHEDULE' order by created_at`)

  it('runs on its schedule, in its time zone, once over all workers, and keeps the schedule when its code is new', async () => {
    const { id, triggers } = await rowOf('status-advisor')
    const lead = await add('leads', { email: 'ada@halden.example', name: 'Ada Byron' })
    const schedule = { cron: '0 9 * * 1', input: { leadId: lead.id }, timezone: 'Asia/Dubai', type: 'schedule' }
    expect((await patch('agent-skills', id, { triggers: [...triggers, { ...schedule, cron: '0 25 * * *' }] })).body).toMatch(new RegExp(`"path":"triggers.${triggers.length}.cron"`))
    expect((await patch('agent-skills', id, { triggers: [...triggers, schedule] })).status).toBe(200)
    await engine.sql(`update agent_skills set updated_at = '2026-11-01' where id = $1`, [id])
    await tick('agents-scheduled-skills', new Date(MONDAY_NINE.getTime() - 60_000))
    expect(await runs()).toEqual([])
    await tick('agents-scheduled-skills', MONDAY_NINE)
    await tick('agents-scheduled-skills', new Date(MONDAY_NINE.getTime() + 30 * 60_000))
    await vi.waitFor(async () => expect(await runs()).toEqual([{ by: null, input: { leadId: lead.id }, skill: 'status-advisor', status: 'COMPLETED' }]), { timeout: 20_000 })
    await engine.sql(`update agent_skills set version = '0.9.0' where id = $1`, [id])
    const { installSkills } = await import('@/plugins/agents/operations/installSkills')
    const { inTransaction } = await import('@/src/db/inTransaction')
    await inTransaction(engine.payload, { kind: 'system' }, (req) => installSkills({ organization: skills.organization, req }))
    const after = await rowOf('status-advisor')
    expect(after.version).not.toBe('0.9.0')
    expect(after.triggers).toEqual([...triggers, schedule])
  })

  it('is invoked by hand only with the permission that its manual trigger names', async () => {
    const { id, triggers } = await rowOf('status-advisor')
    await patch('agent-skills', id, { triggers: [...triggers.filter(({ type }) => type !== 'manual'), { permission: 'brief:create', type: 'manual' }] })
    const as = async (permissions: string[]) => {
      const { id: person } = await engine.payload.create({ collection: 'users', data: { email: `p${permissions.length}@example.com`, name: 'P', organizations: [{ organization: skills.organization, permissions, role: 'VIEWER' }], password: 'correct horse battery' } as never, overrideAccess: true })
      return engine.request('POST', '/api/skills/status-advisor/invoke', { as: { collection: 'users', id: person }, body: { input: {} } })
    }
    const own = ['skill:invoke', 'lead:*', 'lead-thread:*', 'lead-action:*', 'lead-meeting:*', 'lead-intelligence:*', 'assistant-insight:*']
    const refused = await as(own)
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('brief:create')])
    expect((await as([...own, 'brief:create'])).status).toBe(202)
  })
})
