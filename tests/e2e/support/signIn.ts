import type { Page } from 'playwright-core'

type Credentials = { email: string; password: string }

/** Signs in on the page that is open, and waits until it has left the sign-in page. */
export const signIn = async (page: Page, { email, password }: Credentials): Promise<void> => {
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !/login|sign-in/.test(url.pathname), { timeout: 60_000 })
}
