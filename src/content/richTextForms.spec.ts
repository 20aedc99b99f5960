import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { htmlToLexical } from './htmlToLexical'
import { lexicalProblem } from './lexicalProblem'
import { lexicalText } from './lexicalText'
import { lexicalToMarkdown } from './lexicalToMarkdown'
import { markdownToLexical } from './markdownToLexical'

const shape = (html: string) => (htmlToLexical(html).root.children as { tag?: string; type: string }[]).map(({ tag, type }) => tag ?? type)

describe('rich text from HTML', () => {
  it('keeps headings, lists, quotes, links and formats', () => {
    const html = '<h2>One</h2><p>a <strong>b <em>c</em></strong> <a href="https://e.example/x?a=1&amp;b=2">d</a><br>e</p><ul><li>f<ul><li>g</li></ul></li></ul><blockquote><p>h</p><p>i</p></blockquote><hr><pre>j\n  k</pre>'
    expect(shape(html)).toEqual(['h2', 'paragraph', 'ul', 'quote', 'horizontalrule', 'paragraph'])
    expect(lexicalToMarkdown(htmlToLexical(html))).toBe('## One\n\na **b** ***c*** [d](<https://e.example/x?a=1&b=2>)\\\ne\n\n- f\n  - g\n\n> h\\\n> i\n\n---\n\n`j`\\\n`  k`')
  })

  it('keeps pictures where they stand when they are to be fetched', () => {
    const html = '<p>a <a href="/big"><img src="https://e.example/1.png" alt="x"></a><br> b</p><figure><img src="https://e.example/2.png"></figure><ul><li><img src="https://e.example/3.png" alt="z"></li></ul>'
    const { root } = htmlToLexical(html, { pictures: true })
    expect((root.children as { type: string; value?: string }[]).map(({ type, value }) => value ?? type)).toEqual(['paragraph', 'https://e.example/1.png', 'paragraph', 'https://e.example/2.png', 'list'])
    expect(lexicalToMarkdown({ root })).toBe('a\n\n![x](<https://e.example/1.png>)\n\nb\n\n![](<https://e.example/2.png>)\n\n- [z](<https://e.example/3.png>)')
    expect(shape(html)).toEqual(['paragraph', 'paragraph', 'ul'])
    const written = 'a <b>x</b> http://c.d\n\n![two & more](https://e.example/4.png?a=1&b=2 "t")'
    expect(markdownToLexical(written, { pictures: true }).root.children).toMatchObject([{ children: [{ text: 'a <b>x</b> http://c.d' }] }, { fields: { alt: 'two & more' }, type: 'upload', value: 'https://e.example/4.png?a=1&b=2' }])
    expect(JSON.stringify(markdownToLexical(written))).not.toContain('e.example')
    expect(JSON.stringify(htmlToLexical(html))).not.toContain('isPicture')
  })

  it('takes what is not closed, not opened, or no content', () => {
    expect(lexicalText(htmlToLexical('<p>a<p>b</i><script>alert(1)</script><style>x{}</style>\n\nc <b>d'))).toBe('a\nb\nc d')
    expect(lexicalText(htmlToLexical('<!-- wp:paragraph --><p>5 < 6 &amp; 7</p><!-- /wp:paragraph -->'))).toBe('5 < 6 & 7')
    expect(JSON.stringify(htmlToLexical('<a href="javascript:alert(1)">x</a><img src="data:x" alt="y">'))).not.toMatch(/javascript|data:/)
    expect(lexicalProblem(htmlToLexical('<div>'.repeat(500) + 'deep'))).toBeUndefined()
  })

  it('is rich text that an editor opens, whatever the HTML', () => {
    const piece = fc.oneof(fc.constantFrom('<p>', '</p>', '<ul>', '<li>', '</ul>', '<b>', '</b>', '<a href="/x">', '</a>', '<br/>', '<table><tr><td>', '<', '>', '&lt;', '<!--', '-->'), fc.string())
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => lexicalProblem(htmlToLexical(pieces.join(''))) === undefined))
  })
})

describe('rich text as markdown', () => {
  it('keeps every word and its format', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9#*_`[\]<>()!~|\\+=&;.-]{1,8}$/)
    const run = fc.record({ format: fc.constantFrom(0, 0, 1, 2, 16), text: fc.array(word, { maxLength: 4, minLength: 1 }).map((words) => words.join(' ')) })
    fc.assert(
      fc.property(run, ({ format, text }) => {
        const given = { root: { children: [{ children: [{ format, text, type: 'text' }], type: 'paragraph' }], type: 'root' } }
        const [node] = (markdownToLexical(lexicalToMarkdown(given)).root.children as { children: { format: number; text: string }[] }[])[0]?.children ?? []
        expect([node?.text, node?.format]).toEqual([text, format])
      }),
      { numRuns: 500 },
    )
  })
})
