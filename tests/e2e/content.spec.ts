import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

import { callApi } from './support/callApi'
import { eventually } from './support/eventually'
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

  it('moves it on the board with the keyboard', async () => {
    await page.goto('/admin/content-board')
    const card = page.getByRole('group', { name: 'Leek soup, Recipe' })
    await card.focus()
    await card.press('Shift+ArrowRight')
    await page.locator('.ce-board__column', { hasText: 'In review' }).getByRole('group', { name: 'Leek soup, Recipe' }).waitFor()
    await browser.picture(page, 'content-board')
  })
})
