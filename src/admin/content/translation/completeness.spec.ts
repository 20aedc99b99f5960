import { describe, expect, it } from 'vitest'

import type { ContentField } from '@/src/content/types'

import { completeness } from './completeness'

const fields: ContentField[] = [{ name: 'title', required: true, type: 'text' }, { name: 'intro', type: 'text' }, { name: 'tags', type: 'tags' }]

describe('a translation', () => {
  it('wants what its source fills and what the type demands, nothing else', () => {
    expect(completeness(fields, { intro: 'Hot' }, {})).toEqual({ done: 0, missing: ['title', 'intro'], wanted: 2 })
    expect(completeness(fields, { intro: 'Hot', tags: [], title: 'Soup' }, { intro: 'Heiß', title: 'Suppe' })).toEqual({ done: 2, missing: [], wanted: 2 })
  })
})
