import { Marked } from 'marked'

import { decodeEntities } from '@/src/templates/decodeEntities'
import { markdown } from '@/src/templates/markdown'
import { markdownToHtml } from '@/src/templates/markdownToHtml'

import { htmlToLexical } from './htmlToLexical'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** As `markdown`, with pictures as such: they are fetched and checked, never shown from where they are. */
const withPictures = new Marked({ ...markdown.defaults, renderer: undefined }, { renderer: { html: ({ text }) => escaped(text), image: ({ href, text }) => `<img src="${escaped(decodeEntities(href))}" alt="${escaped(text)}">` } })

/** Markdown as a Lexical editor state. HTML in it is text, and so are pictures, unless they are asked for. */
export const markdownToLexical = (text: string, { pictures = false } = {}): ReturnType<typeof htmlToLexical> => htmlToLexical(pictures ? withPictures.parse(text, { async: false }) : markdownToHtml(text), { pictures })
