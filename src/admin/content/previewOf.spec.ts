import { describe, expect, it } from 'vitest'

import { previewOf } from './previewOf'

describe('what people see of an entry before they open it', () => {
  it('falls back to the title and the first sentences of the text', () => {
    expect(previewOf({ plainText: 'Bread at home\nFlour, water and time.', previewUrl: 'https://halden.example/blog/{slug}?lang={locale}', slug: 'bread-at-home', title: 'Bread at home' })).toEqual({
      address: 'halden.example › blog › bread-at-home?lang=…',
      description: 'Flour, water and time.',
      descriptionLength: 22,
      socialDescription: 'Flour, water and time.',
      socialTitle: 'Bread at home',
      title: 'Bread at home',
      titleLength: 13,
    })
  })

  it('cuts long texts between words', () => {
    const { description, title } = previewOf({ seoDescription: 'word '.repeat(60), seoTitle: 'A title that goes on for longer than any search engine would ever show' })
    expect(title).toBe('A title that goes on for longer than any search engine…')
    expect(description).toMatch(/^(word )+word…$/)
    expect(description.length).toBeLessThanOrEqual(160)
  })
})
