import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { callApi } from './support/callApi'
import { eventually } from './support/eventually'
import { openBrowser } from './support/openBrowser'
import { openSignedIn } from './support/openSignedIn'
import { signIn } from './support/signIn'

type Doc = { [field: string]: unknown; id: string }
type Signed = Awaited<ReturnType<typeof openSignedIn>>

describe('lists of an entry, and addresses that lead nowhere, in a browser', () => {
  const engine = inject('engine')
  let browser: Signed['browser']
  let page: Signed['page']
  beforeAll(async () => {
    ;({ browser, page } = await openSignedIn(engine, 'mara'))
  })
  afterAll(() => browser?.close())

  it('takes a comment along when its row moves, and says when the row is gone (B001-027)', async () => {
    const { docs: [organization] } = await callApi<{ docs: Doc[] }>(page, '/api/organizations?limit=1&depth=0')
    const fields = [{ name: 'title', type: 'text' }, { fields: [{ name: 'say', type: 'text' }], name: 'steps', type: 'list' }]
    const { doc: type } = await callApi<{ doc: Doc }>(page, '/api/content-types', { data: { name: 'Manual', organization: organization?.id, schema: { fields }, slug: 'manual' }, method: 'POST' })
    const data = { steps: [{ say: 'Cut the leeks' }, { say: 'Boil them gently' }], title: 'Leeks' }
    const { doc: entry } = await callApi<{ doc: Doc }>(page, '/api/content-entries', { data: { contentType: type.id, data, organization: organization?.id }, method: 'POST' })
    await page.goto(`/admin/collections/content-entries/${entry.id}`)
    await page.getByRole('button', { name: 'Comment on Say in row 2' }).click()
    await page.getByRole('textbox', { name: 'Comment' }).fill('How gently?')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: '1 open comment on Say in row 2' }).waitFor()
    await page.locator('.array-actions__button').nth(1).click()
    await page.locator('.array-actions__move-up').click()
    await page.getByRole('button', { name: '1 open comment on Say in row 1' }).waitFor()
    await page.getByRole('listitem', { name: 'Steps, row 1: Say' }).getByText('How gently?').waitFor()
    await browser.picture(page, 'content-comment-row')
    await page.locator('.array-actions__button').nth(0).click()
    await page.getByRole('button', { exact: true, name: 'Remove' }).click()
    await page.getByRole('listitem', { name: 'Steps, a row that was removed: Say' }).getByText('How gently?').waitFor()
    await eventually('the row is gone', async () => ((await callApi<{ data: typeof data }>(page, `/api/content-entries/${entry.id}?draft=true&depth=0`)).data.steps.length === 1 ? true : undefined))
    await browser.picture(page, 'content-comment-row-removed')
    expect(browser.complaints.splice(0)).toEqual([])
  })

  it('offers to fetch the pictures of an import', async () => {
    await page.goto('/admin/content-transfers')
    await page.getByLabel('Fetch pictures and other files that the file gives addresses of').check()
    await browser.picture(page, 'content-import-media')
    expect(browser.complaints.splice(0)).toEqual([])
  })

  it('shows that there is no such page, never an error, at addresses with an id that is none', async () => {
    const statusOf = async (one: typeof page, address: string) => (await one.goto(address))?.status()
    for (const id of ['nonsense', '01a1ffb5-0000-7000-8000-000000000000', "x'--"]) {
      for (const place of ['trace', 'collections/content-entries', 'collections/assets', 'collections/content-types']) expect(await statusOf(page, `/admin/${place}/${encodeURIComponent(id)}`), place).toBeLessThan(500)
      expect(await statusOf(page, `/admin/trace/${encodeURIComponent(id)}`)).toBe(404)
    }
    const guest = await openBrowser(engine.url)
    try {
      const client = await guest.open()
      await client.goto('/portal')
      const ines = engine.signIns.find(({ collection }) => collection === 'client-users')
      if (!ines) throw new Error('the demo organization has no client')
      await signIn(client, ines)
      for (const place of ['content', 'deliverables', 'requests']) for (const id of ['nonsense', "x'--", '01a1ffb5-0000-7000-8000-000000000000']) expect([place, await statusOf(client, `/portal/${place}/${encodeURIComponent(id)}`)]).toEqual([place, 404])
    } finally {
      await guest.close()
    }
  })
})
