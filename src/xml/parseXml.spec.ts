import { expect, it } from 'vitest'

import { parseXml } from './parseXml'

it('reads elements, attributes, text, CDATA and references', () => {
  const root = parseXml('\uFEFF<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a n="1 &amp; 2"><!-- no --><b>x &#65;&lt;</b><c:d><![CDATA[<p>raw</p>]]></c:d><e/></a>')
  expect(root).toEqual({
    attributes: { n: '1 & 2' },
    children: [
      { attributes: {}, children: [], name: 'b', text: 'x A<' },
      { attributes: {}, children: [], name: 'c:d', text: '<p>raw</p>' },
      { attributes: {}, children: [], name: 'e', text: '' },
    ],
    name: 'a',
    text: '',
  })
})

it('expands no entity of the document and refuses what is broken', () => {
  expect(parseXml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>').text).toBe('&x;')
  for (const text of ['', 'text', '<a><b></a>', '<a>', '<a></b>', `${'<a>'.repeat(100)}`]) expect(() => parseXml(text), text).toThrow('no XML')
})
