import fc from 'fast-check'
import { expect, it } from 'vitest'

import { readXmlElements } from './readXmlElements'

const read = async (text: string, size = text.length || 1, maxLength?: number) => {
  const found: string[] = []
  const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size))
  for await (const { children } of readXmlElements((async function* () { yield* parts })(), 'item', { maxLength })) found.push(children.map(({ text: inner }) => inner).join('|'))
  return found
}
const HOSTILE = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><!-- <item> --><channel><items/>'

it('reads element by element, however the text is cut, and takes what comments and CDATA hold as text', async () => {
  const text = `${HOSTILE}<item><t>1 &amp; &b;</t></item>\n<item x="1"><t><![CDATA[</item><item>]]></t><!-- </item> --></item></channel></rss>`
  await fc.assert(fc.asyncProperty(fc.integer({ max: 40, min: 1 }), async (size) => {
    expect(await read(text, size)).toEqual(['1 & &b;', '</item><item>'])
  }))
})

it('refuses what is broken or too long', async () => {
  await expect(read('')).rejects.toThrow('there is no element')
  await expect(read('no xml')).rejects.toThrow('there is no element')
  await expect(read('<rss><item><t></item></rss>')).rejects.toThrow('</item> closes <t>')
  await expect(read('<rss><item>')).rejects.toThrow('<item> is not closed')
  await expect(read('<rss></item>')).rejects.toThrow('closes nothing')
  await expect(read('<rss><item><item></item></rss>')).rejects.toThrow('stands in')
  await expect(read('<rss><item><![CDATA[')).rejects.toThrow('not closed')
  await expect(read(`<rss><item>${'x'.repeat(300)}</item>`, 50, 100)).rejects.toThrow('more than 100 characters')
})
