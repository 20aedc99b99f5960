import { Marked, type Tokens } from 'marked'

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Addresses that do nothing but lead somewhere. */
const isHarmless = (href: string): boolean => /^(?:https?:|mailto:|tel:)/i.test(href) || !/^[^/?#]*:/.test(href.replace(/[\u0000-\u0020]/g, ''))

/** HTML in the text is shown, never run; links that are no addresses become text. Pictures of other hosts are named, not loaded. */
const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
    image: ({ href, text }: Tokens.Image) =>
      href.startsWith('/') && !href.startsWith('//') ? `<img alt="${escapeHtml(text)}" loading="lazy" src="${escapeHtml(href)}">` : `<em>[${escapeHtml(text || href)}]</em>`,
    link(token: Tokens.Link) {
      const inner = this.parser.parseInline(token.tokens)
      return isHarmless(token.href) ? `<a href="${escapeHtml(token.href)}" rel="noopener noreferrer" target="_blank">${inner}</a>` : inner
    },
  },
})

/** Markdown as HTML that may be put into a page as it is. */
export const renderMarkdown = (body: string): string => marked.parse(body, { async: false })
