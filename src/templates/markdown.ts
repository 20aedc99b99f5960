import { Marked } from 'marked'

import { decodeEntities } from './decodeEntities'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const isSafe = (address: string) => /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(address.trim())

/**
 * Markdown as mails and previews use it: raw HTML is shown as text, pictures as their text, links go only to web, mail and telephone addresses, and
 * a bare address in a value does not become a link.
 */
export const markdown = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escaped(text),
    image: ({ text }) => escaped(text),
    link({ href, tokens }) {
      const label = this.parser.parseInline(tokens)
      const address = decodeEntities(href)
      return isSafe(address) ? `<a href="${escaped(address)}">${label}</a>` : label
    },
  },
  tokenizer: { url: () => undefined },
})
