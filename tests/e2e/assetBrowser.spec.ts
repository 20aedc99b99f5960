import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

import { sharp } from '@/src/media/sharp'

import { callApi } from './support/callApi'
import { eventually } from './support/eventually'
import { openBrowser } from './support/openBrowser'
import { signIn } from './support/signIn'

type Browser = Awaited<ReturnType<typeof openBrowser>>
type Page = Awaited<ReturnType<Browser['open']>>
type Hits = { docs: { colors: string[]; thumbnail: null | string }[]; total: number }

const poster = (color: string) => sharp({ create: { background: color, channels: 3, height: 300, width: 400 } }).composite([{ input: Buffer.from('<svg width="400" height="300"><circle cx="120" cy="150" r="70" fill="#fff"/></svg>') }]).png().toBuffer()

describe('the asset browser in a browser', () => {
  const engine = inject('engine')
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser(engine.url)
    page = await browser.open()
    await page.goto('/admin')
    const person = engine.signIns.find(({ email }) => email.startsWith('mara@'))
    if (!person) throw new Error('the demo organization has no such sign-in')
    await signIn(page, person)
    await eventually('the thumbnails and colours of the demo', async () => {
      const { docs } = await callApi<Hits>(page, '/api/assets/browse')
      return (docs.length > 0 && docs.every(({ colors, thumbnail }) => thumbnail !== null && colors.length > 0)) || undefined
    }, 120_000)
  })
  afterAll(async () => {
    await browser?.close()
  })
  afterEach(() => {
    expect(browser.complaints.splice(0)).toEqual([])
  })

  const cards = () => page.getByRole('listbox', { name: 'Assets' }).getByRole('option')
  const chosen = () => page.locator('.ce-asset[aria-selected=true]')

  it('filters by words and facets, and keeps them in the address', async () => {
    await page.goto('/admin/assets')
    await cards().first().waitFor()
    const all = await cards().count()
    await page.keyboard.press('/')
    await page.keyboard.type('clay')
    await page.waitForFunction((before) => document.querySelectorAll('.ce-asset').length < before, all)
    expect(page.url()).toContain('q=clay')
    await page.getByLabel('Search assets').fill('')
    await page.getByRole('list', { name: 'Type' }).getByLabel('Image logo').check()
    await page.waitForFunction(() => document.querySelectorAll('.ce-asset').length === 1)
    await page.reload()
    await page.waitForFunction(() => document.querySelectorAll('.ce-asset').length === 1)
    await page.getByRole('list', { name: 'Type' }).getByLabel('Image logo').uncheck()
    await page.waitForFunction((before) => document.querySelectorAll('.ce-asset').length === before, all)
  })

  it('chooses by keyboard, edits many at once and takes it back', async () => {
    await cards().first().focus()
    await page.keyboard.press(' ')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await chosen().count()).toBe(2)
    await page.getByRole('button', { exact: true, name: 'Tags' }).click()
    await page.getByLabel('Add tags, with commas between them').fill('spring fair')
    await page.keyboard.press('Enter')
    await eventually('the tags', async () => (await callApi<Hits>(page, '/api/assets/browse?tag=spring%20fair')).total === 2 || undefined)
    await page.getByRole('button', { name: 'Undo' }).click()
    await eventually('the tags taken back', async () => (await callApi<Hits>(page, '/api/assets/browse?tag=spring%20fair')).total === 0 || undefined)
    await cards().first().focus()
    await page.keyboard.press('Escape')
    expect(await chosen().count()).toBe(0)
  })

  it('opens the panel with enter, marks a comment on the picture and finds what looks like it', async () => {
    await cards().first().focus()
    await page.keyboard.press('Enter')
    const panel = page.locator('.ce-detail')
    await panel.locator('.ce-marks img').waitFor()
    await panel.getByRole('tab', { name: 'Comments' }).click()
    await panel.getByRole('button', { exact: true, name: 'Point' }).click()
    await panel.locator('.ce-marks__draw').click({ position: { x: 40, y: 40 } })
    await panel.getByLabel('Comment', { exact: true }).fill('Lighter here, please')
    await panel.getByRole('button', { exact: true, name: 'Comment' }).click()
    await panel.getByText('Lighter here, please').waitFor()
    await panel.locator('.ce-marks__point').waitFor()
    await browser.picture(page, 'asset-browser')
    await panel.getByRole('tab', { name: 'Versions' }).click()
    await panel.getByText('1. Initial, current').waitFor()
    await panel.getByRole('button', { name: 'More like this' }).click()
    await page.getByText('Looks like').waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Show all again' }).click()
  })

  it('takes in what is uploaded, with what became of each file', async () => {
    const files = [{ buffer: await poster('#7a2fb0'), mimeType: 'image/png', name: 'violet-poster.png' }, { buffer: Buffer.from('not a picture'), mimeType: 'image/png', name: 'broken.png' }]
    await page.getByRole('button', { exact: true, name: 'Upload' }).waitFor()
    await page.locator('.ce-dam__bar input[type=file]').setInputFiles(files)
    const tray = page.getByRole('region', { name: 'Uploads' })
    await tray.getByText(/^Taken in/).waitFor()
    await tray.getByText(/^Refused/).waitFor()
    await page.getByRole('option', { name: /violet/i }).waitFor()
  })
})
