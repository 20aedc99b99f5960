import { randomBytes } from 'node:crypto'

import { escapeHtml } from './escapeHtml'
import { styles } from './styles'

/** A whole page. Nothing is loaded from elsewhere, nothing but our own style and script runs, and the address is told to nobody. */
export const page = ({ body, script, status = 200, title }: { body: string; script?: string; status?: number; title: string }): Response => {
  const nonce = randomBytes(16).toString('base64')
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style nonce="${nonce}">${styles}</style></head>
<body><main>${body}</main>${script ? `<script nonce="${nonce}">${script}</script>` : ''}</body></html>`
  return new Response(html, {
    headers: {
      'cache-control': 'private, no-store',
      'content-security-policy': `default-src 'none'; img-src 'self'; media-src 'self'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    },
    status,
  })
}
