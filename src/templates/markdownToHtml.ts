import { markdown } from './markdown'

/** HTML of a markdown text for mails and previews; safe to show, whoever wrote the text. */
export const markdownToHtml = (text: string): string => markdown.parse(text, { async: false })
