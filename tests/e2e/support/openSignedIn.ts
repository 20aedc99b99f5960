import type { DemoSignIn } from '@/src/cli/demoSignIns'

import { openBrowser } from './openBrowser'
import { signIn } from './signIn'

/** A browser with one page, signed in to the demo organization as who has this name before the @. */
export const openSignedIn = async ({ signIns, url }: { signIns: DemoSignIn[]; url: string }, name: string) => {
  const browser = await openBrowser(url)
  const page = await browser.open()
  await page.goto('/admin')
  const person = signIns.find(({ email }) => email.startsWith(`${name}@`))
  if (!person) throw new Error(`the demo organization has no sign-in for ${name}`)
  await signIn(page, person)
  return { browser, page }
}
