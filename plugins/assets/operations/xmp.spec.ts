import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fieldsOfXmp } from './fieldsOfXmp'
import { writeXmp } from './writeXmp'

const words = fc.string({ maxLength: 40, minLength: 1, unit: 'grapheme' }).map((text) => text.replace(/[\u0000-\u001f\u007f]/g, '').trim()).filter((text) => text !== '')

describe('XMP', () => {
  it('reads back what it wrote (property)', () => {
    fc.assert(
      fc.property(fc.record({ copyrightHolder: words, description: words, expiresAt: fc.date({ max: new Date('2100-01-01'), min: new Date('2000-01-01'), noInvalidDate: true }).map((date) => date.toISOString()), externalId: words, license: fc.constantFrom('OWNED', 'ROYALTY_FREE'), name: words, tags: fc.uniqueArray(words, { maxLength: 5, minLength: 1 }), usageRights: words }), (asset) => {
        expect(fieldsOfXmp(writeXmp(asset), { withTitle: true })).toEqual(asset)
      }),
    )
  })

  it('reads what photo programs write, whatever prefixes they use, and leaves out what is not there', () => {
    const written = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:Headline="Harbour">
      <d:description><r:Alt><r:li xml:lang="de">Hafen</r:li><r:li xml:lang="x-default">The harbour</r:li></r:Alt></d:description><d:subject><r:Bag><r:li>sea</r:li><r:li>dawn</r:li><r:li>sea</r:li></r:Bag></d:subject></r:Description></r:RDF></x:xmpmeta>`
    expect(fieldsOfXmp(written, { withTitle: true })).toEqual({ description: 'The harbour', name: 'Harbour', tags: ['sea', 'dawn'] })
  })

  it('refuses what is no XMP, and takes no licence it does not know', () => {
    for (const text of ['', 'plain', '<a/>', '<svg xmlns="http://www.w3.org/2000/svg"/>']) expect(() => fieldsOfXmp(text), text).toThrow()
    expect(fieldsOfXmp(writeXmp({ expiresAt: 'soon', license: 'STOLEN', name: 'x' }))).toEqual({})
  })
})
