import { Marked } from 'marked'

import { decodeEntities } from '@/src/templates/decodeEntities'
import { markdownToHtml } from '@/src/templates/markdownToHtml'

import { htmlToLexical } from './htmlToLexical'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** As mails and previews have it (`markdownToHtml`), but with pictures as such: they are fetched and checked, never shown from where they are. */
const withPictures = new Marked({
  gfm: true,
  renderer: { html: ({ text }) => escaped(text), image: ({ href, text }) => `<img src="${escaped(decodeEntities(href))}" alt="${escaped(text)}">` },
  tokenizer: { url: () => undefined },
})

/** Markdown as a Lexical editor state. HTML in it is text, and so are pictures, unless they are asked for. */
export const markdownToLexical = (text: string, { pictures = false } = {}): ReturnType<typeof htmlToLexical> => htmlToLexical(pictures ? withPictures.parse(text, { async: false }) : markdownToHtml(text), { pictures })
