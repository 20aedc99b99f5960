import type { EmailTemplate } from '@/src/library/frontmatter/types'
import { markdownToHtml } from '@/src/templates/markdownToHtml'
import { markdownToText } from '@/src/templates/markdownToText'
import { renderTemplate } from '@/src/templates/renderTemplate'

export type RenderedEmail = { html: string; portalMessage: string; portalTitle: string; subject: string; text: string }

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A frame that mail programs show alike: one column, system fonts, the accent colour of the organization. */
const frame = (body: string, { accent, sender, subject }: { accent: string; sender: string; subject: string }): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;background:#f4f4f2;font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;color:#1f2328">
<div style="max-width:560px;margin:0 auto;padding:32px 20px">
<p style="margin:0 0 16px;font-weight:600;color:${accent}">${escaped(sender)}</p>
<div style="background:#ffffff;border-radius:10px;padding:12px 28px;border-top:4px solid ${accent}">
${body}</div></div></body></html>`

const isColor = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)

/** A mail from a markdown template: subject, text and HTML, and the words for the portal. Values are shown as they are, never as markup. */
export const renderEmail = async (
  template: { body: string; rules: EmailTemplate },
  values: { organization: { accent?: unknown; name: string } } & Record<string, unknown>,
): Promise<RenderedEmail> => {
  const { body, rules } = template
  const subject = oneLine(await renderTemplate(rules.subject, values, 'text'))
  const source = await renderTemplate(body, values, 'markdown')
  const accent = isColor(values.organization.accent) ? values.organization.accent : '#2f5d50'
  return {
    html: frame(markdownToHtml(source), { accent, sender: values.organization.name, subject }),
    portalMessage: rules.portalMessage ? oneLine(await renderTemplate(rules.portalMessage, values, 'text')) : '',
    portalTitle: rules.portalTitle ? oneLine(await renderTemplate(rules.portalTitle, values, 'text')) : subject,
    subject,
    text: markdownToText(source),
  }
}
