import type { Page } from 'playwright-core'

type Call = { data?: unknown; method?: 'DELETE' | 'GET' | 'PATCH' | 'POST'; multipart?: Record<string, { buffer: Buffer; mimeType: string; name: string } | string> }

/** Calls the API with the session of a page. Throws with the answer when it is no success. */
export const callApi = async <Answer>(page: Page, path: string, { data, method = 'GET', multipart }: Call = {}): Promise<Answer> => {
  const response = await page.request.fetch(path, { headers: { origin: new URL(page.url()).origin }, method, ...(data !== undefined && { data }), ...(multipart && { multipart }) })
  if (!response.ok()) throw new Error(`${method} ${path} answered ${response.status()}: ${(await response.text()).slice(0, 500)}`)
  return (await response.json()) as Answer
}
