import { markdownToHtml } from '@/src/templates/markdownToHtml'

import { htmlToLexical } from './htmlToLexical'

/** Markdown as a Lexical editor state. HTML in it is text. */
export const markdownToLexical = (text: string): ReturnType<typeof htmlToLexical> => htmlToLexical(markdownToHtml(text))
