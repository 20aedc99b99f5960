import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

import { callApi } from './support/callApi'
import { eventually } from './support/eventually'
import { startFrontEnd } from './support/startFrontEnd'
import { openBrowser } from './support/openBrowser'
import { signIn } from './support/signIn'

type Browser = Awaited<ReturnType<typeof openBrowser>>
type Page = Awaited<ReturnType<Browser['open']>>
type Doc = { [field: string]: unknown; data: Record<string, unknown>; id: string }

describe('content in a browser', () => {
  const engine = inject('engine')
  let browser: Browser
  let page: Page
  const entry = () => callApi<Doc>(page, `/api/content-entries/${page.url().split('/').at(-1) ?? ''}?draft=true&depth=0`)

  beforeAll(async () => {
    browser = await openBrowser(engine.url)
    page = await browser.open()
    const mara = engine.signIns.find(({ email }) => email.startsWith('mara@'))
    if (!mara) throw new Error('the demo organization has no such sign-in')
    await page.goto('/admin')
    await signIn(page, mara)
  })
  afterAll(async () => {
    await browser?.close()
  })
  afterEach(() => {
    expect(browser.complaints.splice(0)).toEqual([])
  })

  it('builds a content type of cards (B001-010)', async () => {
    await page.goto('/admin/collections/content-types/create')
    await page.locator('#field-name').fill('Recipe')
    const fields = page.getByRole('group', { exact: true, name: 'Fields of the content type' })
    for (const kind of ['Rich text', 'Number']) {
      await fields.getByRole('button', { exact: true, name: 'Add field' }).click()
      await fields.getByRole('list', { name: 'Kinds of fields' }).getByRole('button', { name: new RegExp(`^${kind}`) }).click()
    }
    await page.getByRole('button', { name: 'Move Number up' }).press('Enter')
    const names = () => page.locator('.ce-build__open code').allInnerTexts()
    expect(await names()).toEqual(['title', 'number', 'body'])
    await browser.picture(page, 'content-type-builder')
    await page.locator('#action-save').click()
    await page.waitForURL(/\/content-types\/[0-9a-f-]{36}$/)
    const type = await callApi<{ schema: { fields: Doc[] } }>(page, `/api/content-types/${page.url().split('/').at(-1) ?? ''}?depth=0`)
    expect(type.schema.fields.map(({ name, type: kind }) => [name, kind])).toEqual([['title', 'text'], ['number', 'number'], ['body', 'richtext']])
  })

  it('writes an entry of it with rich text, and keeps it', async () => {
    await page.goto('/admin/collections/content-entries/create')
    await page.getByRole('button', { name: /^Recipe/ }).click()
    await page.locator('#field-data__title').fill('Leek soup')
    await page.locator('#field-data__number').fill('4')
    await page.locator('.ce-entry [contenteditable=true]').first().click()
    await page.keyboard.type('Cut the leeks fine.')
    await eventually('the entry is saved', async () => {
      const { data, plainText } = await entry()
      return data.number === 4 && String(plainText).includes('Cut the leeks fine.') ? true : undefined
    })
    expect(await entry()).toMatchObject({ data: { body: { root: { children: [{ type: 'paragraph' }] } }, title: 'Leek soup' }, readingMinutes: 1, slug: 'leek-soup', title: 'Leek soup' })
    await page.reload()
    await page.locator('.ce-entry [contenteditable=true]', { hasText: 'Cut the leeks fine.' }).waitFor()
    expect(await page.locator('#field-data__title').inputValue()).toBe('Leek soup')
    await browser.picture(page, 'content-entry-editor')
  })

  it('shows it as the front end does, following what is written (B001-012)', async () => {
    const { contentType, organization } = await entry()
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('“Recipe” has no preview address').waitFor()
    const { doc: site } = await callApi<{ doc: { siteToken: string } }>(page, '/api/delivery-sites?depth=0', { data: { baseUrl: engine.url, defaultLocale: 'en', locales: ['en', 'de'], name: 'Journal', organization }, method: 'POST' })
    const front = await startFrontEnd({ api: engine.url, site: site.siteToken })
    browser.allow(front.url)
    try {
      await callApi(page, `/api/content-types/${String(contentType)}`, { data: { previewUrl: `${front.url}/{type}/{slug}` }, method: 'PATCH' })
      await page.reload()
      await page.getByRole('button', { name: 'Preview' }).click()
      const shown = page.frameLocator('iframe[title^="Preview of"]')
      await shown.getByText('Cut the leeks fine.').waitFor()
      await page.locator('.ce-entry [contenteditable=true]').first().click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' Serve hot.')
      await shown.getByText('Cut the leeks fine. Serve hot.').waitFor()
      await browser.picture(page, 'content-preview', { hasFrame: true })
      await page.getByRole('button', { exact: true, name: 'Close' }).click()
    } finally {
      await front.stop()
    }
  })

  it('keeps a comment at the words it is about, by keyboard (B000-098)', async () => {
    await page.reload()
    await page.locator('.ce-entry [contenteditable=true]').first().click()
    await page.keyboard.press('Control+End')
    for (let at = 0; at < 'hot.'.length; at++) await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Control+Alt+KeyM')
    await page.getByRole('textbox', { name: 'Comment' }).fill('Or warm?')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('listitem', { name: 'Body' }).getByText('Or warm?').waitFor()
    await page.getByRole('button', { name: '1 open comment on Body' }).waitFor()
    const { docs } = await callApi<{ docs: Doc[] }>(page, '/api/comments?depth=0&where[fieldName][equals]=data.body')
    expect(docs).toMatchObject([{ content: 'Or warm?', selection: { before: 'Cut the leeks fine. Serve ', text: 'hot.' } }])
    await page.getByRole('button', { exact: true, name: 'Body' }).click()
    await browser.picture(page, 'content-comments')
    await page.keyboard.press('Escape')
  })

  it('is translated beside its source', async () => {
    await page.getByRole('button', { name: 'Translations' }).click()
    await page.getByRole('listitem').filter({ hasText: 'German (de)' }).getByRole('button', { name: 'Translate' }).click()
    await page.waitForURL(/\/content-localizations\/[0-9a-f-]{36}$/)
    await page.locator('.ce-beside__source', { hasText: 'Leek soup' }).getByText('Missing').waitFor()
    await page.locator('#field-data__title').fill('Lauchsuppe')
    await page.locator('.ce-beside [contenteditable=true]').first().click()
    await page.keyboard.type('Den Lauch fein schneiden.')
    await page.getByText('Complete', { exact: true }).waitFor()
    await page.locator('#action-save').click()
    const id = page.url().split('/').at(-1) ?? ''
    await eventually('the translation is saved', async () => ((await callApi<Doc>(page, `/api/content-localizations/${id}?depth=0`)).title === 'Lauchsuppe' ? true : undefined))
    await browser.picture(page, 'content-translation')
  })

  it('moves it on the board with the keyboard', async () => {
    await page.goto('/admin/content-board')
    const card = page.getByRole('group', { name: 'Leek soup, Recipe' })
    await card.focus()
    await card.press('Shift+ArrowRight')
    await page.locator('.ce-board__column', { hasText: 'In review' }).getByRole('group', { name: 'Leek soup, Recipe' }).waitFor()
    await browser.picture(page, 'content-board')
  })

  it('takes a file in, tried first, says row by row what failed, and hands entries out', async () => {
    await page.goto('/admin/content-transfers')
    const csv = 'No,title,data.number\r\nA-1,Cake,4\r\nA-2,Tart,many\r\nA-3,Pie,5\r\n'
    await page.locator('input[type=file]').setInputFiles({ buffer: Buffer.from(csv), mimeType: 'text/csv', name: 'cakes.csv' })
    await page.getByRole('combobox', { name: 'Content type' }).selectOption({ label: 'Recipe' })
    await page.getByRole('combobox', { name: 'Known again by' }).selectOption('No')
    await page.getByRole('button', { name: 'Try first' }).press('Enter')
    const run = page.getByRole('listitem', { name: 'cakes.csv' })
    await run.getByText('2 would be created · 1 would fail').waitFor()
    await run.getByRole('button', { name: 'Import for real' }).press('Enter')
    await run.getByText('2 created · 1 failed').waitFor()
    await run.getByText('One row failed').click()
    await run.getByText('is "many", accepted: a number such as 12.5').waitFor()
    const errors = await page.evaluate(async (path) => (await fetch(path ?? '', { credentials: 'include' })).text(), await run.getByRole('link', { name: /^Download all errors/ }).getAttribute('href'))
    expect(errors).toContain('2,line 3,A-2,data.number')
    await page.setViewportSize({ height: 844, width: 390 })
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 390)
    await browser.picture(page, 'content-transfers-phone')
    await page.setViewportSize({ height: 900, width: 1440 })
    await page.getByRole('button', { exact: true, name: 'Export' }).first().click()
    await page.getByRole('combobox', { name: 'Content type' }).selectOption({ label: 'Recipe' })
    await page.getByRole('button', { exact: true, name: 'Export' }).last().press('Enter')
    const file = await page.getByRole('link', { exact: true, name: 'Download' }).first().getAttribute('href')
    const exported = await page.evaluate(async (path) => (await fetch(path ?? '', { credentials: 'include' })).json() as Promise<{ externalId: string }[]>, file)
    expect(exported.map(({ externalId }) => externalId)).toEqual(expect.arrayContaining(['A-1', 'A-3']))
    await browser.picture(page, 'content-transfers')
  })

  it('is approved stage by stage beside the entry (B001-025, B001-026)', async () => {
    const { docs: [type] } = await callApi<{ docs: Doc[] }>(page, '/api/content-types?depth=0&where[slug][equals]=recipe')
    const organization = type?.organization
    const { doc: workflow } = await callApi<{ doc: Doc }>(page, '/api/content-workflows', { data: { name: 'Owner looks', organization, stages: [{ assignTo: 'role:OWNER', dueInDays: 2, name: 'Owner', order: 1, status: 'IN_REVIEW' }] }, method: 'POST' })
    await callApi(page, `/api/content-types/${type?.id ?? ''}`, { data: { workflow: workflow.id }, method: 'PATCH' })
    const { docs: [pie] } = await callApi<{ docs: Doc[] }>(page, '/api/content-entries?draft=true&depth=0&where[externalId][equals]=A-3')
    await callApi(page, `/api/content-entries/${pie?.id ?? ''}/transitions/submit`, { data: {}, method: 'POST' })
    await page.goto(`/admin/collections/content-entries/${pie?.id ?? ''}`)
    const approval = page.getByRole('region', { name: 'Approval' })
    await approval.getByText('waits for everybody who is Owner').waitFor()
    await approval.getByRole('button', { name: 'Request changes' }).press('Enter')
    await approval.getByText('Say in a sentence what should change.').waitFor()
    await browser.picture(page, 'content-approval')
    await approval.getByRole('textbox', { name: 'Your words' }).fill('Fine as it is.')
    await approval.getByRole('button', { name: 'Approve' }).press('Enter')
    await approval.locator('blockquote', { hasText: 'Fine as it is.' }).waitFor()
    expect((await callApi<Doc>(page, `/api/content-entries/${pie?.id ?? ''}?draft=true&depth=0`)).status).toBe('APPROVED')
  })
})
