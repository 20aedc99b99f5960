/** Two organizations may use the same name, slug or external id: a unique constraint of a scoped collection includes the organization (pitfall B6). */
import { flattenAllFields } from 'payload'
import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

import { collections } from '@/collections'

/** Random 160-bit tokens, which are found before it is known whose they are. */
const isToken = (name: string): boolean => /token$|hash$|^email$|^username$/i.test(name)

const uniqueFields = (fields: FlattenedField[], at = ''): string[] =>
  fields.flatMap((field) => [
    ...('unique' in field && field.unique && !isToken(field.name) ? [`${at}${field.name}`] : []),
    ...('flattenedFields' in field ? uniqueFields(field.flattenedFields, `${at}${field.name}.`) : []),
  ])

it('of a scoped collection includes the organization', () => {
  const violations = collections
    .filter(({ custom }) => custom?.tenant !== false)
    .flatMap(({ fields, indexes = [], slug }) => [
      ...uniqueFields(flattenAllFields({ fields })).map((field) => `${slug}: field ${field}`),
      ...indexes
        .filter((index) => index.unique && !index.fields.includes('organization') && !index.fields.every(isToken))
        .map((index) => `${slug}: index (${index.fields.join(', ')})`),
    ])
  expect(violations).toEqual([])
})
