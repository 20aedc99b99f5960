import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { callApi } from './support/callApi'
import { eventually } from './support/eventually'
import { openBrowser } from './support/openBrowser'

type Row = Record<string, unknown> & { id: string }
type Docs = { docs: Row[] }
type Write = { after: Record<string, unknown>; collection: string; id: string }

const { signIns, url } = inject('engine')
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser(url)
  page = await browser.open()
  const owner = signIns.find(({ role }) => role === 'owner')
  if (!owner) throw new Error('the demo organization has no owner')
  // Signing in by hand is tried in mainJob.spec.ts.
  const { email, password } = owner
  const answer = await page.request.post('/api/users/login', { data: { email, password }, headers: { origin: url } })
  expect(answer.status()).toBe(200)
}, 300_000)
afterAll(async () => {
  await browser?.close()
})

const first = async (path: string): Promise<Row> => {
  const { docs } = await callApi<Docs>(page, path)
  const [found] = docs
  if (!found) throw new Error(`nothing at ${path}`)
  return found
}
const narrow = () => page.setViewportSize({ height: 844, width: 390 })
const wide = () => page.setViewportSize({ height: 960, width: 1440 })
/** Nothing may stick out of the page to the right, once the navigation has gone. */
const fits = () => eventually('the page fitting into its window', async () => ((await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)) ? true : undefined), 5_000)

describe('knowledge and skills in a browser', { timeout: 180_000 }, () => {
  let document: Row
  it('writes a document with preview, form, link completion, warnings and counts beside the text (B000-024)', async () => {
    await page.goto('/admin')
    document = await first('/api/knowledge-documents?where[path][equals]=/playbooks/client-types/technology&depth=0')
    await page.goto(`/admin/collections/knowledge-documents/${document.id}`)
    const text = page.locator('.ce-md .cm-content')
    await text.waitFor()
    await text.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\nRead [[hospitality')
    const completions = page.locator('.cm-tooltip-autocomplete')
    await completions.getByText('/playbooks/client-types/hospitality').waitFor()
    // The list takes no key in its first 75 ms, nor while a later letter is being asked about: until then Enter would break the line.
    await page.locator('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled) [aria-selected=true]').waitFor()
    await page.waitForTimeout(500)
    await page.keyboard.press('Enter')
    await completions.waitFor({ state: 'detached' })
    await page.keyboard.type(' and [this](/nowhere).')
    await page.getByRole('tab', { name: 'Problems (1)' }).click()
    expect(await page.locator('.ce-md__problems').innerText()).toContain('There is no document at /nowhere')
    expect(await page.locator('.ce-md__counts').innerText()).toMatch(/\d+ words · about \d+ tokens/)
    await page.getByRole('tab', { name: 'Preview' }).click()
    await page.locator('.ce-md__preview').getByRole('link', { name: 'Hospitality clients' }).waitFor()
    await page.getByRole('tab', { name: 'Frontmatter' }).click()
    await page.locator('.ce-md__form').getByLabel('Description').fill('Makers of software.')
    await page.keyboard.press('Enter')
    await text.click()
    await page.keyboard.press('Control+Home')
    await text.getByText('description: Makers of software.').waitFor()
    await browser.picture(page, 'knowledge-editor')
    await narrow()
    await fits()
    await browser.picture(page, 'knowledge-editor-narrow')
    await wide()
    await page.getByRole('button', { exact: true, name: 'Save' }).click()
    await eventually('the new version', async () => ((await callApi<Row>(page, `/api/knowledge-documents/${document.id}?depth=0`)).version === Number(document.version) + 1 ? true : undefined))
  })

  it('compares two versions side by side, by lines and words', async () => {
    const version = await first(`/api/knowledge-documents/versions?where[parent][equals]=${document.id}&sort=-updatedAt&limit=1&depth=0`)
    await page.goto(`/admin/collections/knowledge-documents/${document.id}/versions/${version.id}`)
    const difference = page.locator('.ce-diff')
    await difference.waitFor()
    expect(await difference.locator('[data-changed=right]').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Makers of software.'), expect.stringContaining('[Hospitality clients](/playbooks/client-types/hospitality)')]))
    expect(await difference.locator('del').first().innerText()).not.toContain('description')
    await browser.picture(page, 'knowledge-difference')
    await narrow()
    await fits()
    await browser.picture(page, 'knowledge-difference-narrow')
    await wide()
  })

  it('tries two versions of a skill beside each other, keeps the run as a test case and runs it', async () => {
    const skill = await first('/api/agent-skills?where[slug][equals]=quality-analyzer&depth=0')
    await callApi(page, `/api/agent-skills/${skill.id}`, { data: { changeLog: 'More time', config: { ...(skill.config as object), timeout: 20_000 }, version: '9.2.0' }, method: 'PATCH' })
    const asset = await first('/api/assets?where[assetType][equals]=IMAGE_PHOTO&where[processedAt][exists]=true&limit=1&depth=0')
    await page.goto('/admin/playground?skill=quality-analyzer', { waitUntil: 'networkidle' })
    await page.getByLabel('Compare with').selectOption(String(skill.version))
    await page.getByLabel('Record: collection').fill('assets')
    await page.getByLabel('Record: id').fill(asset.id)
    await page.getByLabel('Asset ID').fill(asset.id)
    await page.getByRole('button', { exact: true, name: 'Run' }).click()
    for (const of of ['9.2.0', String(skill.version)]) {
      const report = page.getByRole('region', { name: `Version ${of}` })
      await report.getByText('Documents it read').waitFor()
      expect(await report.innerText()).toMatch(new RegExp(`Completed[\\s\\S]*version ${of.replaceAll('.', '\\.')}[\\s\\S]*Output[\\s\\S]*It would write`, 'i'))
    }
    await browser.picture(page, 'playground-two-versions')
    await narrow()
    await fits()
    await browser.picture(page, 'playground-two-versions-narrow')
    await wide()
    page.once('dialog', (dialog) => void dialog.accept('A photo of the library'))
    await page.getByRole('button', { name: 'Save as test case' }).click()
    await eventually('the test case', async () => (await callApi<Docs>(page, '/api/skill-test-cases?depth=0')).docs.find(({ name }) => name === 'A photo of the library'))
    await page.getByRole('button', { name: /Run all test cases/ }).click()
    await page.locator('.ce-play__suite').getByText(/1 of 1 done: 1 passed, 0 failed/).waitFor()
    expect(await page.locator('.ce-play__suite progress').getAttribute('value')).toBe('1')
  })

  it('takes back what a run wrote with the button on the run, once it is really meant', async () => {
    const { docs } = await callApi<Docs>(page, '/api/agent-invocations?where[skillSlug][equals]=quality-analyzer&where[status][equals]=COMPLETED&limit=100&depth=0')
    // What was written over or deleted since, e.g. by another file of tests, cannot be taken back: take a run whose values still stand.
    const stands = async ({ after, collection, id }: Write) => {
      const [now] = (await callApi<Docs>(page, `/api/${collection}?where[id][equals]=${id}&depth=0`)).docs
      return now !== undefined && Object.entries(after).every(([field, value]) => JSON.stringify(now[field]) === JSON.stringify(value))
    }
    let run: Row | undefined
    for (const one of docs) {
      const [write, ...more] = (one.writes ?? []) as Write[]
      if (!run && write && more.length === 0 && (await stands(write))) run = one
    }
    expect(run, 'a run whose only write still stands').toBeDefined()
    await page.goto(`/admin/collections/agent-invocations/${run?.id}`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Undo 1 write' }).click()
    await page.getByRole('button', { name: 'Really take back 1 write' }).click()
    await eventually('the undo', async () => (await callApi<Row>(page, `/api/agent-invocations/${run?.id}?depth=0`)).revertedAt ?? undefined)
    await page.getByRole('button', { name: /^Undo/ }).waitFor({ state: 'detached' })
  })

  it('answers in the assistant with its sources, and shows the figures of skills', async () => {
    await page.goto('/admin/assistant', { waitUntil: 'networkidle' })
    await page.getByLabel('Your message').fill('How do we brief a photo shoot?')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('list', { name: 'Sources' }).getByRole('link').first().waitFor()
    await browser.picture(page, 'assistant')
    await page.goto('/admin/skill-figures', { waitUntil: 'networkidle' })
    await page.locator('.ce-rate').first().waitFor()
    await browser.picture(page, 'skill-figures')
  })

  it('asks nothing of other hosts and complains of nothing', () => expect(browser.complaints).toEqual([]))
})
