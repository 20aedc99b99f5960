import { describe, expect, it } from 'vitest'

import { parseContentSchema } from '@/src/content/parseContentSchema'
import { CONTENT_FIELD_KINDS, type ContentField } from '@/src/content/types'

import { asKind } from './asKind'
import { FIELD_KIND_ORDER } from './constants'
import { newField } from './newField'

describe('kinds of fields in the type builder (B001-010)', () => {
  it('offers every kind once, and a new field of each is accepted as it is', () => {
    expect([...FIELD_KIND_ORDER].sort()).toEqual([...CONTENT_FIELD_KINDS].sort())
    const fields: ContentField[] = []
    for (const kind of FIELD_KIND_ORDER) fields.push(newField(kind, fields), newField(kind, [...fields, newField(kind, fields)]))
    expect(parseContentSchema({ fields })).toMatchObject({ schema: { fields: fields.map(({ name, type }) => ({ name, type })) } })
  })

  it('changes a field into any other kind without what that kind does not know', () => {
    const field: ContentField = { help: 'Say it short', max: 40, min: 2, name: 'headline', pattern: '[A-Z].*', required: true, type: 'text', unique: true }
    for (const kind of CONTENT_FIELD_KINDS) expect(parseContentSchema({ fields: [asKind(field, kind)] }), kind).toHaveProperty('schema')
    expect(asKind(field, 'richtext')).toEqual({ help: 'Say it short', max: 40, min: 2, name: 'headline', required: true, type: 'richtext' })
  })
})
