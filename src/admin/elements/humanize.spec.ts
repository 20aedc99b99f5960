import { describe, expect, it } from 'vitest'

import { humanize } from './humanize'

describe('humanize', () => {
  it.each([
    ['READY_FOR_CLIENT', 'Ready for client'],
    ['requestedDueDate', 'Requested due date'],
    ['quality-scorer', 'Quality scorer'],
    ['briefId', 'Brief ID'],
    ['aiMetadata', 'AI metadata'],
    ['brief.created', 'Brief created'],
    ['', ''],
  ])('writes %s as %s', (name, words) => {
    expect(humanize(name)).toBe(words)
  })
})
