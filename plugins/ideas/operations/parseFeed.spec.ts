import { expect, it } from 'vitest'

import { parseFeed } from './parseFeed'

it('reads RSS', () => {
  const text = `<rss version="2.0"><channel><title>Feed</title>
    <item><title>One &amp;amp; two</title><link>/one</link><guid>g1</guid><description><![CDATA[<p>Hello <b>there</b></p><script>x</script>]]></description></item>
    <item><link>javascript:alert(1)</link><description>No title</description></item><item/></channel></rss>`
  expect(parseFeed(text, 'https://example.com/feed')).toEqual([
    { description: 'Hello there', key: 'g1', title: 'One & two', url: 'https://example.com/one' },
    { description: 'No title', key: 'No title', title: 'No title', url: null },
  ])
})

it('reads Atom and RSS 1.0', () => {
  const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title>A</title><link rel="self" href="/x"/><link href="/a"/><summary>S</summary></entry></feed>'
  expect(parseFeed(atom, 'https://example.com/')).toEqual([{ description: 'S', key: 'urn:1', title: 'A', url: 'https://example.com/a' }])
  const rdf = '<rdf:RDF><channel><title>C</title></channel><item><title>B</title><link>https://example.com/b</link></item></rdf:RDF>'
  expect(parseFeed(rdf, 'https://example.com/')).toEqual([{ description: '', key: 'https://example.com/b', title: 'B', url: 'https://example.com/b' }])
})
