import { fieldRoot } from './fieldRoot'

/** What React needs to show another tab. */
const SHOWN_MS = 60

/** Opens the tab of the entry's page that holds a field, where it is another one, and goes on once it is there. */
export const revealField = (field: string | undefined, then: () => void): void => {
  if (field === undefined || fieldRoot(field)) return then()
  const tab = field.startsWith('data.') ? 'Content' : 'Search'
  const button = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')].find(({ textContent }) => textContent?.startsWith(tab))
  button?.click()
  setTimeout(then, SHOWN_MS)
}
