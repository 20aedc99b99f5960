import { escapeHtml } from './escapeHtml'
import { page } from './page'

type Door = { message: string; status: number; token: string; wantsPassword: boolean; wrong: boolean }

/** What stands before a share: the question for its password, or the word that it leads nowhere (any more). */
export const doorPage = ({ message, status, token, wantsPassword, wrong }: Door): Response => {
  const form = `<form method="post" enctype="multipart/form-data" action="/api/shares/${escapeHtml(token)}/unlock">
<label for="password" class="soft">Password</label><input id="password" name="password" type="password" required autofocus autocomplete="current-password">
<button>Open</button></form>`
  const title = wantsPassword ? 'Shared with you' : 'Not open'
  const said = `<p class="${wrong ? 'wrong' : 'soft'}" role="${wrong ? 'alert' : 'status'}">${escapeHtml(message)}.</p>`
  return page({ body: `<section class="door"><h1>${title}</h1>${said}${wantsPassword ? form : ''}</section>`, status, title })
}
