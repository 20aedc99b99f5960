import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

import { sharp } from '@/src/media/sharp'

import { callApi } from './support/callApi'
import { eventually } from './support/eventually'
import { openSignedIn } from './support/openSignedIn'

type Desk = Awaited<ReturnType<typeof openSignedIn>>
type Hits = { docs: { folder: null | { path: string }; name: string; tags: string[] }[] }

const PART_BYTES = 8 * 1024 * 1024
const XMP = '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><r:Bag><r:li>from the sidecar</r:li></r:Bag></dc:subject></r:Description></r:RDF>'

const poster = (color: string, at: number) => sharp({ create: { background: color, channels: 3, height: 300, width: 400 } }).composite([{ input: Buffer.from(`<svg width="400" height="300"><rect x="${at}" y="60" width="90" height="150" fill="#fff"/></svg>`) }]).png().toBuffer()

describe('uploads in a browser', () => {
  let browser: Desk['browser']
  let page: Desk['page']
  const began = new Date().toISOString()

  beforeAll(async () => {
    ;({ browser, page } = await openSignedIn(inject('engine'), 'mara'))
    await page.goto('/admin/assets')
    await page.getByRole('listbox', { name: 'Assets' }).waitFor()
  })
  // Other specs look at the assets of the demo.
  afterAll(async () => {
    if (page) await callApi(page, `/api/assets?where[createdAt][greater_than]=${began}`, { method: 'DELETE' })
    await browser?.close()
  })
  afterEach(() => {
    expect(browser.complaints.splice(0)).toEqual([])
  })
  const tray = () => page.getByRole('region', { name: 'Uploads' })
  const row = (name: string) => tray().getByRole('listitem').filter({ hasText: name })

  it('takes in a folder that is dropped, in folders as it lay, sidecars with their pictures, hidden files not at all', async () => {
    const above = await mkdtemp(path.join(tmpdir(), 'drop-'))
    const folder = path.join(above, 'Harvest')
    await mkdir(path.join(folder, 'Table'), { recursive: true })
    await writeFile(path.join(folder, 'cover-teal.png'), await poster('#0f8a86', 30))
    await writeFile(path.join(folder, 'cover-teal.xmp'), XMP)
    await writeFile(path.join(folder, '.DS_Store'), 'x')
    await writeFile(path.join(folder, 'Table', 'bowl-amber.png'), await poster('#d98a1f', 250))
    // What the browser does when somebody lets a folder go over the page.
    const box = await page.getByRole('listbox', { name: 'Assets' }).boundingBox()
    const devtools = await page.context().newCDPSession(page)
    const data = { dragOperationsMask: 1, files: [folder], items: [] }
    const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 60]
    for (const type of ['dragEnter', 'dragOver'] as const) await devtools.send('Input.dispatchDragEvent', { data, type, x, y })
    await page.getByText('Files or whole folders').waitFor()
    await browser.picture(page, 'asset-drop')
    await devtools.send('Input.dispatchDragEvent', { data, type: 'drop', x, y })
    for (const name of ['Harvest/cover-teal.png with cover-teal.xmp', 'Harvest/Table/bowl-amber.png']) await row(name).getByText(/^Taken in/).waitFor({ timeout: 60_000 })
    expect(await tray().getByRole('listitem').count()).toBe(2)
    await browser.picture(page, 'asset-uploads')
    await page.setViewportSize({ height: 844, width: 390 })
    await browser.picture(page, 'asset-uploads-390')
    await page.setViewportSize({ height: 960, width: 1440 })
    await page.getByRole('navigation', { name: 'Libraries and folders' }).getByText('Harvest').waitFor()
    const { docs } = await eventually('both assets', async () => {
      const found = await callApi<Hits>(page, '/api/assets/browse?sort=newest&limit=2')
      return found.docs.every(({ folder: place }) => place?.path.startsWith('/Harvest')) ? found : undefined
    })
    const [bowl, cover] = [...docs].sort((a, b) => a.name.localeCompare(b.name))
    expect([bowl?.folder?.path, cover?.folder?.path, cover?.tags, bowl?.tags.includes('from the sidecar')]).toEqual(['/Harvest/Table', '/Harvest', expect.arrayContaining(['from the sidecar']), false])
    await rm(above, { recursive: true })
  })

  it('goes on with a large upload where the connection broke, and shows how far it is', async () => {
    const grain = { background: '#333', channels: 3 as const, height: 2200, noise: { mean: 120, sigma: 50, type: 'gaussian' as const }, width: 2200 }
    const buffer = await sharp({ create: grain }).png({ compressionLevel: 0 }).toBuffer()
    const offsets: number[] = []
    await page.route('**/api/uploads/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue()
      offsets.push(Number(route.request().headers()['upload-offset']))
      return offsets.length === 2 ? route.abort('connectionreset') : route.continue()
    })
    await page.locator('.ce-dam__bar input[type=file]').setInputFiles([{ buffer, mimeType: 'image/png', name: 'grain-large.png' }])
    const bar = row('grain-large.png').getByRole('progressbar', { name: 'grain-large.png' })
    const shown = await eventually('some of it has come', async () => {
      const [value, max] = await bar.evaluate((element) => [(element as HTMLProgressElement).value, (element as HTMLProgressElement).max])
      return value ? { max, value } : undefined
    })
    expect(shown.max).toBe(buffer.length)
    await row('grain-large.png').getByText(/^Taken in/).waitFor({ timeout: 100_000 })
    await page.unroute('**/api/uploads/*')
    expect(offsets).toEqual([0, PART_BYTES, PART_BYTES])
    expect(browser.complaints.splice(0).filter((text) => !/ERR_CONNECTION_RESET/.test(text))).toEqual([])
    const [asset] = await eventually('the asset', async () => {
      const { docs } = await callApi<{ docs: { filesize: number }[] }>(page, '/api/assets/browse?q=grain-large')
      return docs.length > 0 ? docs : undefined
    })
    expect(asset?.filesize).toBe(buffer.length)
  })
})
