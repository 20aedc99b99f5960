import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { resolvePublishingOptions } from '@/plugins/publishing/options'
import { runScheduleTask } from '@/plugins/publishing/tasks/runScheduleTask'
import { randomFrom } from '@/tests/chaos/randomFrom'
import { type Content as Opened, createEngine, type Engine, openContent, type Row } from '@/tests/int/delivery/openContent'
import { createUser } from '@/tests/support/fixtures/createUser'

import { type Content, ENTRY_MOVES, type EntryModel, fire, move, type Schedule, TRANSLATION_MOVES, write } from './entryModel'

/** CONTENT_OPERATIONS=5000 is the full form. */
const OPERATIONS = Number(process.env.CONTENT_OPERATIONS ?? 300)
const SEED = Number(process.env.CONTENT_SEED ?? Date.now() % 1_000_000)
const ENTRIES = 12
const random = randomFrom(SEED)
const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value

let content: Opened
let engine: Engine
let writer: Row
beforeAll(async () => {
  vi.stubEnv('LOG_LEVEL', 'silent')
  vi.stubEnv('RATE_LIMIT_PER_MINUTE', '0')
  vi.stubEnv('RATE_LIMIT_ANONYMOUS_PER_MINUTE', '0')
  engine = await createEngine()
  content = await openContent(engine)
  await engine.sql('update content_types set max_versions = 100000')
  writer = await createUser(engine, { organization: content.organization, role: 'MEMBER' })
}, 240_000)
afterAll(async () => {
  await engine?.stop()
  vi.unstubAllEnvs()
})

type Answer = { doc: Row & { data: Content; status: string; versionNumber: number }; errors?: { message: string }[] } & Row
const entries: EntryModel[] = []
const said: string[] = []
/** Everything that was ever public, by entry and language: anything else that is seen is a leak. */
const wasLive = new Map<string, Set<number>>()
let used = 0
const fresh = () => (used += 1)
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

const send = async (method: string, path: string, body?: object, as: Row = content.editor, headers?: Record<string, string>) => {
  const response = await engine.request(method, `/api/${path}`, { as, body, headers })
  return { body: (await response.json()) as Answer, status: response.status }
}
const ok = async (...args: Parameters<typeof send>) => {
  const answer = await send(...args)
  if (answer.status >= 300) throw new Error(`${args[0]} ${args[1]} ${JSON.stringify(args[2])} answered ${answer.status}: ${JSON.stringify(answer.body.errors)}`)
  return answer.body
}
const refused = async (status: number, ...args: Parameters<typeof send>) => expect((await send(...args)).status, `${args[0]} ${args[1]} ${JSON.stringify(args[2])}`).toBe(status)
const dataOf = ({ slug }: EntryModel, body: number) => ({ body: String(body), title: slug })
const at = ({ id }: EntryModel) => `content-entries/${id}`

/** What the public reads in a language: a number that stands for what was written, or nothing. */
const seen = async ({ slug }: EntryModel, locale: string): Promise<number | undefined> => {
  const response = await engine.request('GET', `/api/delivery/article/${slug}?locale=${locale}&fallback=false`, { headers: { 'x-site-token': String(content.site.siteToken) } })
  if (response.status !== 200 && response.status !== 404) throw new Error(`delivery answered ${response.status}`)
  return response.status === 200 ? Number(((await response.json()) as { data: { body: string } }).data.body) : undefined
}
const expected = ({ live, translation }: EntryModel, locale: string) => (locale === 'en' ? live?.body : live && translation?.live)

const checkPublic = async (entry: EntryModel, locale: string): Promise<void> => {
  const allowed = wasLive.get(`${entry.id} ${locale}`) ?? new Set()
  wasLive.set(`${entry.id} ${locale}`, allowed)
  const wanted = expected(entry, locale)
  if (wanted !== undefined) allowed.add(wanted)
  const look = async () => {
    const body = await seen(entry, locale)
    if (body !== undefined && !allowed.has(body)) throw new Error(`the public reads ${body} of ${entry.slug} in ${locale}, which was never published`)
    return body
  }
  // Caches hear of a change within a second; what they answer until then was public before.
  for (let tries = 0; tries < 200 && (await look()) !== wanted; tries += 1) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await look(), `${entry.slug} in ${locale}`).toBe(wanted)
}
const check = async (entry: EntryModel): Promise<void> => {
  await checkPublic(entry, 'en')
  if (entry.translation) await checkPublic(entry, 'de')
  const latest = await ok('GET', `${at(entry)}?draft=true&depth=0`)
  const { body } = latest.data as { body: string }
  expect({ body: Number(body), seo: Number(latest.seoTitle), status: latest.status, version: latest.versionNumber }, entry.slug).toEqual({ ...entry.content, status: entry.status, version: entry.version })
  if (!entry.translation) return
  const [row] = await engine.sql<{ body: string; status: string }>(`select status, data ->> 'body' as body from content_localizations where id = $1`, [entry.translation.id])
  expect([Number(row?.body), row?.status]).toEqual([entry.translation.body, entry.translation.status])
}

type Operation = { name: string; run: (entry: EntryModel) => Promise<void>; weight: number }

const draft = async (): Promise<EntryModel> => {
  const [slug, first] = [`entry-${entries.length}`, { body: fresh(), seo: fresh() }]
  const { doc } = await ok('POST', 'content-entries?draft=true', { contentType: content.article.id, data: { body: String(first.body), title: slug }, organization: content.organization.id, seoTitle: String(first.seo), slug }, writer)
  return { content: first, id: doc.id, schedules: [], slug, status: 'DRAFT', version: 1, versions: new Map([[1, first]]), waits: false }
}

/** Somebody who may not publish, or says that it is a draft, never changes what is public; nor does a save while work waits, unless it asks for just that. */
const edit = async (entry: EntryModel): Promise<void> => {
  const [as, how] = [pick([writer, content.editor]), pick(['', '', '?draft=true', 'ask'])]
  const next = pick([{ ...entry.content, body: fresh() }, { ...entry.content, seo: fresh() }, { body: fresh(), seo: fresh() }])
  const isAsked = how === 'ask' && entry.status === 'PUBLISHED'
  await ok('PATCH', `${at(entry)}${how === 'ask' ? '' : how}`, { data: dataOf(entry, next.body), seoTitle: String(next.seo), ...(isAsked && { _status: 'published' }) }, as)
  write(entry, next)
  const isLive = entry.status === 'PUBLISHED' && as === content.editor && (isAsked || (how !== '?draft=true' && !entry.waits))
  if (isLive) Object.assign(entry, { live: next, waits: false })
  else entry.waits = entry.live !== undefined
}
const editTogether = async (entry: EntryModel): Promise<void> => {
  const next = { body: fresh(), seo: fresh() }
  await Promise.all([ok('PATCH', `${at(entry)}?draft=true`, { data: dataOf(entry, next.body) }, writer), ok('PATCH', `${at(entry)}?draft=true`, { seoTitle: String(next.seo) })])
  write(entry, next)
  // Two versions: which came first is not said.
  entry.versions.delete(entry.version)
  entry.version += 1
  entry.versions.set(entry.version, next)
  entry.waits = entry.live !== undefined
}
const editStale = async (entry: EntryModel): Promise<void> => {
  if (entry.version > 1) await refused(409, 'PATCH', at(entry), { data: dataOf(entry, fresh()) }, content.editor, { 'if-match': `"${entry.version - 1}"` })
}
const transition = async (entry: EntryModel): Promise<void> => {
  const legal = ENTRY_MOVES[entry.status] ?? {}
  const name = random() < 0.85 ? pick(Object.keys(legal)) : pick(['submit', 'approve', 'publish', 'unpublish', 'restore'])
  const to = legal[name]
  const path = `${at(entry)}/transitions/${name}`
  if (!to) return refused(409, 'POST', path, {})
  const needsPublisher = ['publish', 'schedule', 'unpublish'].includes(name)
  if (needsPublisher && random() < 0.2) return refused(403, 'POST', path, { scheduledFor: tomorrow() }, writer)
  await ok('POST', path, name === 'schedule' ? { scheduledFor: tomorrow() } : {}, needsPublisher ? content.editor : pick([writer, content.editor]))
  move(entry, to)
  if (name !== 'schedule') return
  const [row] = await engine.sql<{ id: string }>(`select id from publish_schedules where entry_id = $1 and status = 'PENDING' order by created_at desc limit 1`, [entry.id])
  entry.schedules.push({ action: 'PUBLISH', content: entry.content, id: row?.id ?? '', version: entry.version })
}
const schedule = async (entry: EntryModel): Promise<void> => {
  const action = pick(['PUBLISH', 'PUBLISH', 'UPDATE', 'UNPUBLISH', 'ARCHIVE'] as const)
  const body = { action, entry: entry.id, organization: content.organization.id, scheduledFor: tomorrow() }
  const isFit = ['APPROVED', 'PUBLISHED', 'SCHEDULED', 'UNPUBLISHED'].includes(entry.status) && (action === 'PUBLISH' || entry.live)
  if ((action === 'PUBLISH' || action === 'UPDATE') && !isFit) return refused(409, 'POST', 'publish-schedules', body)
  const { doc } = await ok('POST', 'publish-schedules', body)
  entry.schedules.push({ action, content: entry.content, id: doc.id, version: entry.version })
  if (action === 'PUBLISH' && entry.status === 'APPROVED') Object.assign(entry, { status: 'SCHEDULED', waits: entry.live !== undefined })
}
const task = runScheduleTask(resolvePublishingOptions({}))
const due = async (entry: EntryModel): Promise<void> => {
  const planned = pick<Schedule | undefined>(entry.schedules)
  if (!planned) return schedule(entry)
  await engine.sql(`update publish_schedules set scheduled_for = now() - interval '1 second' where id = $1`, [planned.id])
  await Promise.all([1, 2].map((attempt) => task.run({ attempt, input: { schedule: planned.id }, jobId: '0', maxAttempts: 3, payload: engine.payload, signal: new AbortController().signal })))
  const [row] = await engine.sql<{ status: string }>('select status from publish_schedules where id = $1', [planned.id])
  expect(row?.status, planned.action).toBe(fire(entry, planned) ? 'EXECUTED' : 'FAILED')
}
const restore = async (entry: EntryModel): Promise<void> => {
  const [version, old] = pick([...entry.versions].slice(-20))
  await ok('POST', `${at(entry)}/restore`, { version }, pick([writer, content.editor]))
  write(entry, old, true)
  entry.waits = entry.live !== undefined
}
const translate = async (entry: EntryModel): Promise<void> => {
  const body = fresh()
  const { translation } = entry
  if (!translation) {
    const { doc } = await ok('POST', 'content-localizations', { data: { body: String(body) }, entry: entry.id, locale: 'de', organization: content.organization.id, slug: entry.slug, status: 'IN_PROGRESS' })
    entry.translation = { body, id: doc.id, status: 'IN_PROGRESS' }
    return
  }
  const at = `content-localizations/${translation.id}`
  const what = random()
  if (what < 0.3) {
    await ok('PATCH', at, { data: { body: String(body) } }, writer)
    translation.body = body
  } else if (what < 0.7) {
    const [name, to] = pick(Object.entries(TRANSLATION_MOVES[translation.status] ?? {}))
    await ok('POST', `${at}/transitions/${name}`, {})
    translation.status = to
  } else if (what < 0.9 && translation.status !== 'APPROVED') await refused(409, 'POST', `${at}/publish`, {})
  else {
    await ok('POST', `${at}/${what < 0.9 ? 'publish' : 'unpublish'}`, {})
    translation.live = what < 0.9 ? translation.body : undefined
  }
}

const OPERATIONS_BY_WEIGHT: Operation[] = [
  { name: 'edit', run: edit, weight: 25 },
  { name: 'transition', run: transition, weight: 30 },
  { name: 'schedule', run: schedule, weight: 7 },
  { name: 'due', run: due, weight: 10 },
  { name: 'restore', run: restore, weight: 8 },
  { name: 'translate', run: translate, weight: 14 },
  { name: 'edit together', run: editTogether, weight: 3 },
  { name: 'edit stale', run: editStale, weight: 3 },
]
const DRAWN = OPERATIONS_BY_WEIGHT.flatMap((operation) => Array.from({ length: operation.weight }, () => operation))

it(`${OPERATIONS} random operations never show a draft to the public and never lose an edit (B001-018, B001-020, B001-021, B001-028, B001-033)`, async () => {
  for (let n = 0; n < ENTRIES; n += 1) entries.push(await draft())
  for (let n = 0; n < OPERATIONS; n += 1) {
    const entry = pick(entries)
    const { name, run } = pick(DRAWN)
    said.push(`${n} ${name} ${entry.slug} ${entry.status} v${entry.version}`)
    try {
      await run(entry)
      await check(entry)
    } catch (error) {
      const own = said.filter((line) => line.includes(` ${entry.slug} `)).slice(-12)
      throw new Error(`CONTENT_SEED=${SEED}, operation ${n}:\n${own.join('\n')}\nmodel: ${JSON.stringify(entry)}`, { cause: error })
    }
  }
  for (const entry of entries) {
    await check(entry)
    const kept = await engine.sql<{ body: string; number: string; seo: string }>(`select distinct version_version_number as number, version_data ->> 'body' as body, version_seo_title as seo from _content_entries_v where parent_id = $1`, [entry.id])
    const stored = new Set(kept.map(({ body, number, seo }) => `${number}: ${body} ${seo}`))
    expect([...entry.versions].map(([number, { body, seo }]) => `${number}: ${body} ${seo}`).filter((one) => !stored.has(one)), entry.slug).toEqual([])
  }
}, 30_000 + OPERATIONS * 1_000)
