import { describe, expect, it } from 'vitest'

import { frontmatterFields } from './frontmatterFields'
import { linksOf } from './linksOf'
import { renderMarkdown } from './renderMarkdown'

it('links to documents are found with their lines, other addresses and code are left alone', () => {
  const text = 'See [a](/playbooks/a.md) and [b](../b).\n`[code](/no)`\n```\n[c](/no)\n```\n[out](https://x.test) [mail](mailto:a@b.c) [here](#top) [picture](/x.png)\n[ref]: ./c.md\n[admin](/admin/x)'
  expect(linksOf(text, '/reference/clients/x').map(({ line, path }) => [line, path])).toEqual([[1, '/playbooks/a'], [1, '/reference/b'], [7, '/reference/clients/c']])
})

describe('the preview', () => {
  it.each([
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '[a](java\tscript:alert(1))', '[a](data:text/html,x)', '![x](javascript:alert(1))', '<a href="javascript:x">y</a>',
    '![a](x" onerror="alert(1))', '[a](<javascript:alert(1)>)', '<svg><script>1</script></svg>', '[a](JaVaScRiPt:alert(1) "t")', '[x](vbscript:x)',
  ])('never runs what is written: %s', (text) => {
    const html = renderMarkdown(text)
    expect(html.replace(/<\/?(?:p|em|a href="(?:https?:|mailto:|\/|[^":]*")[^>]*|a|img alt="[^"<>]*" loading="lazy" src="\/[^"<>]*")>/g, '')).not.toMatch(/<[a-z/]/i)
    expect(html).not.toMatch(/(?:href|src)="\s*(?:java|vb|data)/i)
  })

  it('shows markdown', () => expect(renderMarkdown('# A\n\n- [x](/y) **b**')).toBe('<h1>A</h1>\n<ul>\n<li><a href="/y" rel="noopener noreferrer" target="_blank">x</a> <strong>b</strong></li>\n</ul>\n'))
})

it('the form has the fields of the shape, then those of the text', () => {
  const fields = frontmatterFields('/checklists/copy-qa', 'CHECKLIST', { nested: { a: 1 }, passScore: 90, region: 'UAE' })
  expect(fields.map(({ kind, name }) => `${name}: ${kind}`)).toEqual(['title: text', 'description: text', 'tags: list', 'passScore: number', 'nested: text-only', 'region: text'])
})
