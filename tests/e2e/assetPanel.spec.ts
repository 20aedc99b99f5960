import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

import { sharp } from '@/src/media/sharp'

import { callApi } from './support/callApi'
import { eventually } from './support/eventually'
import { openSignedIn } from './support/openSignedIn'

type Desk = Awaited<ReturnType<typeof openSignedIn>>
type Comment = { annotationData: { height?: number; time?: number; width?: number }; annotationType: string; content: string; isResolved: boolean }

const FPS = 25

/** Blue, and its right half in the second colour. */
const halves = (right: string) => sharp({ create: { background: '#204070', channels: 3, height: 300, width: 400 } }).composite([{ input: Buffer.from(`<svg width="400" height="300"><rect x="200" width="200" height="300" fill="${right}"/></svg>`) }]).png().toBuffer()
/** A film of two seconds; nothing where there is no ffmpeg to make it. */
const film = async (): Promise<Buffer | undefined> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'film-'))
  try {
    const target = path.join(folder, 'film.mp4')
    const { status } = spawnSync('ffmpeg', ['-loglevel', 'error', '-f', 'lavfi', '-i', `testsrc=duration=2:size=320x180:rate=${FPS}`, '-pix_fmt', 'yuv420p', '-movflags', 'faststart', target])
    return status === 0 ? await readFile(target) : undefined
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('the panel of an asset in a browser', () => {
  let browser: Desk['browser']
  let page: Desk['page']
  let library: string
  const began = new Date().toISOString()

  beforeAll(async () => {
    ;({ browser, page } = await openSignedIn(inject('engine'), 'mara'))
    const { places } = await callApi<{ places: { id: string; kind: string }[] }>(page, '/api/assets/places')
    library = places.find(({ kind }) => kind === 'library')?.id ?? ''
  })
  // Other specs look at the assets of the demo.
  afterAll(async () => {
    if (page) await callApi(page, `/api/assets?where[createdAt][greater_than]=${began}`, { method: 'DELETE' })
    await browser?.close()
  })
  afterEach(() => {
    expect(browser.complaints.splice(0)).toEqual([])
  })
  const panel = () => page.locator('.ce-detail')
  const tab = (name: string) => panel().getByRole('tab', { name }).click()
  const upload = async (name: string, buffer: Buffer, mimeType = 'image/png'): Promise<string> => {
    const { asset } = await callApi<{ asset: { id: string } }>(page, '/api/assets/upload', { method: 'POST', multipart: { _payload: JSON.stringify({ library }), file: { buffer, mimeType, name } } })
    await eventually(`${name} being read`, async () => (await callApi<{ processedAt: null | string }>(page, `/api/assets/${asset.id}?depth=0`)).processedAt ?? undefined, 100_000)
    return asset.id
  }
  const openPanel = async (name: string) => {
    await page.goto(`/admin/assets?q=${name}`)
    await page.getByRole('option', { name: new RegExp(name) }).click()
    await panel().waitFor()
  }
  const commentsOf = async (asset: string) => (await callApi<{ docs: Comment[] }>(page, `/api/comments?where[asset][equals]=${asset}&depth=0&sort=createdAt`)).docs

  it('compares two versions with a slider and by what differs, and takes one back (B001-050)', async () => {
    const asset = await upload('halves.png', await halves('#d0a030'))
    const file = await callApi<{ doc: { id: string } }>(page, '/api/files', { method: 'POST', multipart: { _payload: '{}', file: { buffer: await halves('#204070'), mimeType: 'image/png', name: 'halves-2.png' } } })
    await callApi(page, '/api/asset-versions', { data: { asset, changeType: 'REVISION', file: file.doc.id }, method: 'POST' })
    await openPanel('halves')
    await tab('Versions')
    await panel().getByText('2. Revision, current').waitFor()
    await panel().getByRole('button', { name: 'Compare version 1 with the current one' }).click()
    const dialog = page.getByRole('dialog', { name: /Version 1 and Version 2/ })
    await dialog.getByRole('slider').fill('20')
    expect(await dialog.getByAltText('Version 1').evaluate((element) => getComputedStyle(element).clipPath)).toBe('inset(0px 80% 0px 0px)')
    await browser.picture(page, 'asset-compare-slider')
    await dialog.getByRole('button', { name: 'Difference' }).click()
    await dialog.getByText('50.0 % of the picture differs.').waitFor()
    await browser.picture(page, 'asset-compare-difference')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await panel().getByRole('button', { name: 'Make version 1 the current one' }).click()
    await panel().getByText('3. Restore, current').waitFor()
  })

  it('says what was made of it, where it is used, what may be done with it and what happened', async () => {
    await tab('Renditions')
    await eventually('nine renditions', async () => ((await panel().getByRole('tabpanel').getByRole('link', { name: 'Download' }).count()) === 9 ? true : undefined))
    await tab('Usage')
    await panel().getByText('It is used nowhere.').waitFor()
    await tab('History')
    await panel().getByRole('link', { name: /Whole history/ }).waitFor()
    expect(await panel().getByRole('tabpanel').getByRole('listitem').count()).toBeGreaterThan(0)
    await tab('Details')
    await panel().getByRole('heading', { name: 'Rights' }).waitFor()
    await panel().getByText('Licence', { exact: true }).waitFor()
  })

  it('takes a comment on an area, an answer, and that it is settled (B001-059)', async () => {
    const asset = await upload('area.png', await halves('#70a040'))
    await openPanel('area')
    await tab('Comments')
    // Its place is known when it has come.
    await eventually('the picture', async () => ((await panel().locator('.ce-marks img').evaluate((element) => (element as HTMLImageElement).complete && (element as HTMLImageElement).naturalWidth > 0)) ? true : undefined))
    await panel().getByRole('button', { exact: true, name: 'Area' }).click()
    const layer = await panel().locator('.ce-marks__draw').boundingBox()
    if (!layer) throw new Error('there is nothing to draw on')
    await page.mouse.move(layer.x + layer.width * 0.25, layer.y + layer.height * 0.25)
    await page.mouse.down()
    await page.mouse.move(layer.x + layer.width * 0.75, layer.y + layer.height * 0.5, { steps: 4 })
    await page.mouse.up()
    await panel().getByLabel('Comment', { exact: true }).fill('This part')
    await panel().getByRole('button', { exact: true, name: 'Comment' }).click()
    await panel().locator('button.ce-marks__area').waitFor()
    await panel().getByLabel('Your answer').fill('Which one?')
    await panel().getByRole('button', { name: 'Send' }).click()
    await panel().getByText('Which one?').waitFor()
    await browser.picture(page, 'asset-comment-area')
    await panel().getByRole('button', { name: 'Resolve' }).click()
    await panel().getByText('Everything is resolved.').waitFor()
    const [said] = await commentsOf(asset)
    expect(said).toMatchObject({ annotationType: 'rect', content: 'This part', isResolved: true })
    expect(said?.annotationData.width).toBeCloseTo(0.5, 1)
    expect(said?.annotationData.height).toBeCloseTo(0.25, 1)
  })

  it('marks a frame of a film and goes back to exactly that frame (B001-059)', async () => {
    const bytes = await film()
    if (!bytes) return expect(spawnSync('ffmpeg', ['-version']).status).not.toBe(0)
    const asset = await upload('frames.mp4', bytes, 'video/mp4')
    await openPanel('frames')
    await tab('Comments')
    const video = panel().locator('video')
    await video.evaluate((element: HTMLVideoElement) => new Promise((resolve) => (element.readyState >= 2 ? resolve(true) : element.addEventListener('loadeddata', resolve, { once: true }))))
    for (let frames = 0; frames < 7; frames += 1) {
      await panel().getByRole('button', { name: 'One frame on' }).click()
      await video.evaluate((element: HTMLVideoElement) => new Promise((resolve) => (element.seeking ? element.addEventListener('seeked', resolve, { once: true }) : resolve(true))))
    }
    await panel().getByRole('button', { name: 'Mark this moment' }).click()
    await panel().getByText('0:00, frame 7').waitFor()
    await panel().getByLabel('Comment', { exact: true }).fill('Cut here')
    await panel().getByRole('button', { exact: true, name: 'Comment' }).click()
    await panel().getByText('Cut here').waitFor()
    await browser.picture(page, 'asset-comment-frame')
    const [said] = await commentsOf(asset)
    expect(said?.annotationType).toBe('timestamp')
    expect(Math.floor((said?.annotationData.time ?? 0) * FPS)).toBe(7)
    await video.evaluate((element: HTMLVideoElement) => (element.currentTime = 1.5))
    await panel().getByRole('button', { name: 'Show comment 1 in its place' }).click()
    await eventually('the film standing at frame 7', async () => (Math.floor((await video.evaluate((element: HTMLVideoElement) => element.currentTime)) * FPS) === 7 ? true : undefined))
  })

  it('is where fields for assets choose from', async () => {
    await page.goto('/admin/collections/brands/create')
    await page.getByRole('button', { exact: true, name: 'Look' }).click()
    await page.getByRole('button', { name: /^Choose Logos from the assets/ }).click()
    const drawer = page.getByRole('dialog').or(page.locator('.drawer')).filter({ has: page.getByRole('listbox', { name: 'Assets' }) }).first()
    const hits = drawer.getByRole('listbox', { name: 'Assets' }).getByRole('option')
    await drawer.getByLabel('Search assets').fill('halves')
    await eventually('one hit', async () => ((await hits.count()) === 1 ? true : undefined))
    await hits.click()
    await drawer.getByText('1 chosen').waitFor()
    await browser.picture(page, 'asset-picker')
    await drawer.getByRole('button', { name: 'Use this asset' }).click()
    await page.locator('.ce-picked').getByRole('link', { name: /halves/i }).waitFor()
  })
})
