import { describe, expect, it } from 'vitest'

import { changedSections } from '../changedSections'
import { chunkDocument } from './chunkDocument'

const options = { chunkCharacters: 300, chunkOverlap: 60 }
const document = (content: string) => chunkDocument({ content, title: 'Halden & Rowe' }, options)

describe('the pieces of a document', () => {
  it('follow its sections and carry the headings above them (B000-019)', () => {
    expect(document('---\na: 1\n---\nIntro.\n\n# Client\n\n## Voice\n\nWarm and exact.\n\n## Pictures\n\nDaylight.\n').map(({ headings, index, text }) => [index, headings, text])).toEqual([
      [0, [], 'Halden & Rowe\n\nIntro.'],
      [1, ['Client', 'Voice'], 'Halden & Rowe › Client › Voice\n\nWarm and exact.'],
      [2, ['Client', 'Pictures'], 'Halden & Rowe › Client › Pictures\n\nDaylight.'],
    ])
  })

  it('keep their hash when something else changes', () => {
    const before = document('# A\n\none\n\n# B\n\ntwo')
    const after = document('# New\n\nzero\n\n# A\n\none\n\n# B\n\nTWO')
    expect(after[1]?.hash).toBe(before[0]?.hash)
    expect(after[2]?.hash).not.toBe(before[1]?.hash)
  })

  it('overlap when a section is long, and lose nothing', () => {
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`)
    const pieces = document(`# Long\n\n${words.join(' ')}`)
    expect(pieces.length).toBeGreaterThan(4)
    const joined = pieces.map(({ text }) => text).join(' ')
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(joined))).toEqual([])
    expect(pieces.every(({ text }) => text.length <= 340)).toBe(true)
    expect(pieces[1]?.text.split('\n\n')[1]?.split(' ')[0]).toMatch(/^word\d+$/)
    const [first, second] = pieces.map(({ text }) => text.split('\n\n')[1]?.split(' ') ?? [])
    expect(first).toContain(second?.[0])
  })

  it('are cut even where a text has no spaces', () => expect(document('x'.repeat(1000)).length).toBeGreaterThan(2))
})

it('a new version names the sections that changed (B000-018)', () => {
  expect(changedSections('---\na: 1\n---\nIntro\n# A\none\n# B\ntwo', '---\na: 2\n---\nIntro\n# A\none\n# B\nTWO\n# C\nnew')).toEqual(['frontmatter', 'B', 'C'])
  expect(changedSections('# A\none', '# A\none\n')).toEqual([])
})
