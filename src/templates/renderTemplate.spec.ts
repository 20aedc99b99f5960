import { describe, expect, it } from 'vitest'

import { markdownToHtml } from './markdownToHtml'
import { markdownToText } from './markdownToText'
import { renderTemplate } from './renderTemplate'

const render = (template: string, values: object) => renderTemplate(template, values, 'markdown')

describe('a template', () => {
  it('shows what a client wrote as it was written, in text and in HTML', async () => {
    const filled = await render('Hello {{ name }}, see [the work]({{ link }}).', {
      link: 'https://studio.example/a_b?x=1&y=2',
      name: '<b>Ada</b> [*Click*](https://evil.example)',
    })
    expect(markdownToText(filled)).toBe('Hello <b>Ada</b> [*Click*](https://evil.example), see the work: https://studio.example/a_b?x=1&y=2.\n')
    const html = markdownToHtml(filled)
    expect(html).toContain('&lt;b&gt;Ada&lt;/b&gt; [*Click*]')
    expect(html).toContain('<a href="https://studio.example/a_b?x=1&amp;y=2">the work</a>')
    expect(html.match(/<a /g)).toHaveLength(1)
  })

  it('leaves a lone & readable where the source is shown, and no entity a client wrote', async () => {
    const filled = await render('{{ client }}: {{ words }}', { client: 'Halden & Rowe', words: '&lt;3 &#60; R&D' })
    expect(filled).toMatch(/^Halden & Rowe: &amp;lt;3 /)
    expect(markdownToText(filled)).toBe('Halden & Rowe: &lt;3 &#60; R&D\n')
    expect(markdownToHtml(filled)).toContain('Halden &amp; Rowe: &amp;lt;3 &amp;#60; R&amp;D')
  })

  it('cannot make HTML or script links, even when its author tries', () => {
    const html = markdownToHtml('<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>')
    expect(html).not.toMatch(/<script|<img|href/)
  })

  it('reads no files and no prototypes', async () => {
    await expect(render('{% include "/etc/passwd" %}', {})).rejects.toThrow(/ENOENT|cannot include|Failed to lookup/)
    expect(await render('{{ a.constructor }}{{ a.__proto__ }}', { a: {} })).toBe('')
  })

  it('that would run for ever is stopped', async () => {
    await expect(render('{% for a in (1..100000000) %}{{ a }}{% endfor %}', {})).rejects.toThrow(/limit/)
  })

  it('with lists and tables has a readable text', () => {
    expect(markdownToText('# Title\n\n- **one**\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |')).toBe('TITLE\n\n- one\n- two\n\na | b\n1 | 2\n')
  })
})
