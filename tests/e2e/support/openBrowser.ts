import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]
const PICTURES = 'artifacts/screenshots'
const SETTLE_MS = 500

/** What must not happen in any page: errors in the console, failed requests, anything sent to another host. */
export type Complaints = string[]

const watch = (page: Page, origins: ReadonlySet<string>, complaints: Complaints): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console at ${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`exception at ${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && !origins.has(url.origin)) complaints.push(`request to the outside: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.request().method()} ${response.url()}`)
  })
}

export const openBrowser = async (origin: string) => {
  const browser = await chromium.launch({ args: FLAGS, executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' })
  const complaints: Complaints = []
  const origins = new Set([origin])
  mkdirSync(PICTURES, { recursive: true })
  return {
    /** Pages may ask this origin too, e.g. a front end that is shown in a frame. */
    allow: (other: string) => void origins.add(new URL(other).origin),
    close: () => browser.close(),
    complaints,
    /** A page with a session of its own. */
    open: async (options: BrowserContextOptions = {}) => {
      const context = await browser.newContext({ baseURL: origin, viewport: { height: 960, width: 1440 }, ...options })
      const page = await context.newPage()
      watch(page, origins, complaints)
      return page
    },
    /** `hasFrame`: the browser never calls a page quiet in which a frame was loaded anew before it was done. */
    picture: async (page: Page, name: string, { hasFrame = false } = {}) => {
      const quiet = () => (hasFrame ? undefined : page.waitForLoadState('networkidle'))
      await quiet()
      // A form of the admin is there before its values: dates say "Loading", relations load their titles one after the other.
      await page.waitForFunction(() => !document.querySelector('.doc-controls')?.textContent?.includes('Loading'))
      await page.waitForTimeout(SETTLE_MS)
      await quiet()
      await page.screenshot({ animations: 'disabled', fullPage: true, path: path.join(PICTURES, `${name}.png`) })
    },
  }
}
