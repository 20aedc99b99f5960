import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseFrontmatter } from '@/src/library/parseFrontmatter'

import { setFrontmatterKey } from './setFrontmatterKey'

describe('setting a key of the frontmatter', () => {
  it('leaves everything else as it is', () => {
    const text = '---\ntitle: A  # said so\nstages:\n  - name: x\n\n  - name: y\ntags: [a]\n---\n\n# Text\n---\n'
    expect(setFrontmatterKey(text, 'stages', undefined)).toBe('---\ntitle: A  # said so\ntags: [a]\n---\n\n# Text\n---\n')
    expect(setFrontmatterKey(text, 'tags', ['a', 'b: c'])).toBe(text.replace('[a]', '[a, "b: c"]'))
    expect(setFrontmatterKey(text, 'region', 'UAE')).toBe(text.replace('tags: [a]\n', 'tags: [a]\nregion: UAE\n'))
  })

  it('makes frontmatter, and takes away what is left empty', () => {
    expect(setFrontmatterKey('# A\r\n', 'title', 'B')).toBe('---\r\ntitle: B\r\n---\r\n# A\r\n')
    expect(setFrontmatterKey('---\ntitle: B\n---\n# A\n', 'title', '')).toBe('# A\n')
    expect(setFrontmatterKey('# A', 'title', undefined)).toBe('# A')
  })

  it('says what it was told, whatever it is', () => {
    const value = fc.oneof(fc.string({ maxLength: 12, minLength: 1, unit: 'grapheme' }), fc.boolean(), fc.integer(), fc.array(fc.string({ maxLength: 6, minLength: 1 }), { maxLength: 3, minLength: 1 }))
    fc.assert(
      fc.property(value, fc.constantFrom('# Text\n', '---\nother: 1\n---\nText', '---\nkey:\n  - a\n  - b\nother: 1\n---\n'), (said, text) => {
        const { body, data, problem } = parseFrontmatter(setFrontmatterKey(text, 'key', said))
        expect([problem, data.key, body.trim()]).toEqual([undefined, said, parseFrontmatter(text).body.trim()])
      }),
      { numRuns: 300 },
    )
  })
})
