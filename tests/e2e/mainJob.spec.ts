import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

import { sharp } from '@/src/media/sharp'

import { callApi } from './support/callApi'
import { eventually } from './support/eventually'
import { openBrowser } from './support/openBrowser'
import { signIn } from './support/signIn'

type Browser = Awaited<ReturnType<typeof openBrowser>>
type Page = Awaited<ReturnType<Browser['open']>>
type Doc = { [field: string]: unknown; id: string }

const picture = () =>
  sharp({ create: { background: '#2f5d50', channels: 3, height: 1200, width: 1600 } })
    .composite([{ input: Buffer.from('<svg width="1600" height="1200"><circle cx="800" cy="640" r="360" fill="#c8704b"/><rect y="940" width="1600" height="260" fill="#f1e9dc"/></svg>') }])
    .jpeg({ quality: 90 })
    .toBuffer()

describe('the main job in a browser', () => {
  const engine = inject('engine')
  let browser: Browser
  let staff: Page
  let client: Page
  let briefId = ''
  let deliverableId = ''

  const person = (match: (entry: (typeof engine.signIns)[number]) => boolean) => {
    const found = engine.signIns.find(match)
    if (!found) throw new Error('the demo organization has no such sign-in')
    return found
  }

  beforeAll(async () => {
    browser = await openBrowser(engine.url)
    staff = await browser.open()
    client = await browser.open({ viewport: { height: 844, width: 390 } })
  })

  afterAll(async () => {
    await browser?.close()
  })

  afterEach(() => {
    expect(browser.complaints.splice(0)).toEqual([])
  })

  it('shows the sign-in page and, after it, what needs me, what agents did and what is due', async () => {
    await staff.goto('/admin')
    await staff.locator('.ce-sign-in').waitFor()
    await browser.picture(staff, 'sign-in')
    await signIn(staff, person(({ email }) => email.startsWith('mara@')))
    for (const heading of ['Needs me', 'What agents did', 'Due']) await staff.getByRole('heading', { name: heading }).waitFor()
    await browser.picture(staff, 'home-first')
  })

  it('offers the navigation by work and keeps it usable with the keyboard', async () => {
    const nav = staff.getByRole('navigation', { name: 'Main' })
    const groups = await nav.locator('.ce-nav__toggle').allInnerTexts()
    expect(groups).toEqual(['Plan', 'Create', 'Assets', 'Clients', 'Campaigns', 'Insights', 'Agents', 'Settings'])
    const agents = nav.getByRole('button', { exact: true, name: 'Agents' })
    expect(await agents.getAttribute('aria-expanded')).toBe('false')
    await agents.focus()
    await staff.keyboard.press('Enter')
    await nav.getByRole('link', { name: 'Agent runs' }).waitFor()
    await browser.picture(staff, 'navigation')
  })

  it('takes a brief and shows the assignment that an agent made of it', async () => {
    await staff.goto('/admin/collections/briefs/create')
    await staff.locator('#field-title').fill('Poster for the autumn table')
    await staff.locator('#field-description').fill('One poster and two posts in the colours of the autumn range. Launch in six weeks, budget 4,000 EUR.')
    await staff.locator('#field-client input').first().fill('Halden')
    await staff.locator('.rs__option', { hasText: 'Halden & Rowe' }).click()
    await staff.locator('#action-save').click()
    await staff.waitForURL(/\/briefs\/[0-9a-f-]{36}$/)
    briefId = new URL(staff.url()).pathname.split('/').at(-1) ?? ''
    await eventually('the assignment', async () => (await callApi<Doc>(staff, `/api/briefs/${briefId}?depth=0`)).assignee ?? undefined)
    await staff.reload()
    await staff.getByRole('heading', { name: 'Timeline' }).waitFor()
    await staff.locator('#field-client', { hasText: 'Halden & Rowe' }).waitFor()
    await browser.picture(staff, 'brief')
  })

  it('follows the trace of the brief to the run, its steps and its documents', async () => {
    await staff.goto(`/admin/collections/briefs/${briefId}/history`)
    await staff.getByRole('heading', { name: 'History of this document' }).waitFor()
    await browser.picture(staff, 'history')
    await staff.getByRole('link', { name: 'Follow the trace' }).last().click()
    await staff.waitForURL(/\/admin\/trace\//)
    const row = staff.locator('.ce-trace__row[data-kind=invocation]', { hasText: 'Resource optimizer' })
    await row.locator('summary').click()
    await row.getByText('Documents read').waitFor()
    await browser.picture(staff, 'trace')
    await row.getByRole('link', { name: 'Open the record' }).click()
    await staff.getByRole('heading', { name: 'It answered' }).waitFor()
    await browser.picture(staff, 'run')
  })

  it('scores a deliverable and shows the reasons', async () => {
    const { doc: file } = await callApi<{ doc: Doc }>(staff, '/api/files', {
      method: 'POST',
      multipart: { _payload: '{"alt":"A clay bowl before a green wall"}', file: { buffer: await picture(), mimeType: 'image/jpeg', name: 'autumn-table-poster.jpg' } },
    })
    const { docs } = await callApi<{ docs: Doc[] }>(staff, '/api/clients?where[slug][equals]=halden-rowe&depth=0')
    const { doc } = await callApi<{ doc: Doc }>(staff, '/api/deliverables', {
      data: { altText: 'A clay bowl before a green wall', brief: briefId, client: docs[0]?.id, primaryFile: file.id, title: 'Autumn table poster', type: 'IMAGE' },
      method: 'POST',
    })
    deliverableId = doc.id
    await eventually('the score', async () => (await callApi<Doc>(staff, `/api/deliverables/${deliverableId}?depth=0`)).qualityScore ?? undefined)
    await staff.goto(`/admin/collections/deliverables/${deliverableId}`)
    await staff.getByRole('heading', { name: 'Quality check' }).waitFor()
    await browser.picture(staff, 'deliverable')
  })

  it('moves a document with the buttons of its state', async () => {
    await staff.goto(`/admin/collections/briefs/${briefId}`)
    await staff.locator('.state-field__actions button', { hasText: 'Review' }).first().click()
    await staff.locator('.state-field__state', { hasText: 'Reviewing' }).waitFor()
    await browser.picture(staff, 'state-buttons')
  })

  it('applies what an agent proposes only after the approval, and nothing after a rejection', async () => {
    const { docs: skills } = await callApi<{ docs: Doc[] }>(staff, '/api/agent-skills?where[slug][equals]=resource-optimizer&depth=0')
    const skill = skills[0]
    const level = (autonomyLevel: null | string) => callApi(staff, `/api/agent-skills/${skill?.id}`, { data: { autonomyLevel }, method: 'PATCH' })
    const decide = async (button: string) => {
      await callApi(staff, '/api/skills/resource-optimizer/invoke?wait=30000', { data: { input: { briefId }, organization: skill?.organization }, method: 'POST' })
      const pending = async () => (await callApi<{ docs: Doc[] }>(staff, '/api/agent-pending-actions?where[status][equals]=pending&depth=0')).docs[0]
      const { id } = await eventually('the proposal', pending)
      await staff.goto(`/admin/collections/agent-pending-actions/${id}`)
      await staff.getByRole('button', { name: button }).click()
      await staff.getByRole('button', { name: button }).waitFor({ state: 'detached' })
      await browser.picture(staff, `proposal-${button.split(' ')[0]?.toLowerCase()}`)
      return (await callApi<Doc>(staff, `/api/agent-pending-actions/${id}?depth=0`)).status
    }
    await level('suggest')
    expect([await decide('Approve and apply'), await decide('Reject')]).toEqual(['approved', 'rejected'])
    await level(null)
  })

  it('shows the work queue to who runs the installation', async () => {
    await staff.goto('/admin/queue')
    await staff.getByRole('heading', { name: 'Work queue' }).waitFor()
    for (const state of ['Waiting', 'Running', 'Failed']) await staff.getByRole('link', { name: state }).waitFor()
    await browser.picture(staff, 'queue')
  })

  it('keeps clients out of the admin and shows them their portal on a phone', async () => {
    for (const transition of ['submit', 'approveInternally', 'sendToClient']) {
      await callApi(staff, `/api/deliverables/${deliverableId}/transitions/${transition}`, { data: {}, method: 'POST' })
    }
    await client.goto('/portal')
    await browser.picture(client, 'portal-sign-in')
    await signIn(client, person(({ email }) => email === 'ines@halden-rowe.example'))
    await client.getByRole('heading', { name: 'Waiting for you' }).waitFor()
    expect(await client.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await browser.picture(client, 'portal')
    await client.goto('/admin')
    expect(new URL(client.url()).pathname).toBe('/portal')
  })

  it('takes the approval of the client', async () => {
    await client.getByRole('link', { name: 'Autumn table poster' }).first().click()
    await client.getByRole('button', { name: 'Approve' }).waitFor()
    const shown = await client.locator('.p-file img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
    expect(shown).toBe(1600)
    await browser.picture(client, 'portal-review')
    await client.getByRole('button', { name: 'Request changes' }).click()
    await client.getByText('Please say in a sentence what should change.').waitFor()
    await client.getByRole('button', { name: 'Approve' }).click()
    await client.getByRole('heading', { name: 'You approved this' }).waitFor()
    const deliverable = await callApi<Doc>(staff, `/api/deliverables/${deliverableId}?depth=0`)
    expect(['APPROVED', 'DELIVERED']).toContain(deliverable.status)
  })

  it('takes a request of the client, which becomes a brief', async () => {
    await client.goto('/portal/requests/new')
    await client.getByLabel('What is it about?').fill('Shelf labels for spring')
    await client.getByLabel('What do you need?').fill('Twelve labels for the shop shelves, printed, in the colours of the spring range. Ready by the end of March, about 1,500 EUR.')
    await browser.picture(client, 'portal-request-new')
    await client.getByRole('button', { name: 'Send request' }).click()
    await client.getByRole('heading', { name: 'Shelf labels for spring' }).waitFor()
    const where = 'where[clientRequest.title][equals]=Shelf labels for spring&depth=0'
    await eventually('the brief', async () => (await callApi<{ docs: Doc[] }>(staff, `/api/briefs?${where}`)).docs[0])
    await browser.picture(client, 'portal-request')
    await client.getByRole('button', { name: 'Sign out' }).click()
    await client.waitForURL(/\/portal\/sign-in/)
    await client.goto('/portal')
    expect(new URL(client.url()).pathname).toBe('/portal/sign-in')
  })

  it('tells all of it on the first page, in both themes', async () => {
    await staff.goto('/admin')
    await staff.getByRole('link', { name: 'Follow the trace' }).first().waitFor()
    for (const figure of ['Agent runs', 'Briefs in']) {
      const value = await staff.locator('.ce-figure', { hasText: figure }).locator('.ce-figure__value').innerText()
      expect(Number(value)).toBeGreaterThan(1)
    }
    await browser.picture(staff, 'home')
    await staff.context().addCookies([{ name: 'payload-theme', url: engine.url, value: 'dark' }])
    await staff.reload()
    await staff.getByRole('heading', { name: 'What agents did' }).waitFor()
    await browser.picture(staff, 'home-dark')
  })
})
