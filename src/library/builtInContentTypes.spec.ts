import { describe, expect, it } from 'vitest'

import { fromJsonSchema } from '@/src/content/fromJsonSchema'
import { parseContentSchema } from '@/src/content/parseContentSchema'
import { toJsonSchema } from '@/src/content/toJsonSchema'

import { builtInContentTypes } from './builtInContentTypes'

describe('the built-in content types (B001-014)', () => {
  it('are the six of the specification, each with a title field and accepted as it is', () => {
    const types = builtInContentTypes()
    expect(types.map(({ slug }) => slug)).toEqual(['blog-post', 'case-study', 'landing-page', 'newsletter', 'page', 'social-post'])
    for (const { schema, slug } of types) {
      const parsed = parseContentSchema(schema)
      if ('problems' in parsed) return expect.fail(`${slug}: ${JSON.stringify(parsed.problems)}`)
      expect(parsed.schema.fields[0], slug).toMatchObject({ name: 'title', required: true, type: 'text' })
      expect(parseContentSchema(fromJsonSchema(toJsonSchema(parsed.schema))), slug).toEqual(parsed)
    }
  })
})
