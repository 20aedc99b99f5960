import type { Field } from 'payload'

import { describe, expect, it } from 'vitest'

import { collections } from '@/collections'

import { withAssetPicker } from './withAssetPicker'

const pickersIn = (fields: Field[]): number => JSON.stringify(fields).match(/AssetField#AssetField/g)?.length ?? 0

describe('withAssetPicker', () => {
  it('reaches fields for assets in tabs, rows and arrays, and no others', () => {
    const fields: Field[] = [
      { tabs: [{ fields: [{ fields: [{ name: 'hero', relationTo: 'assets', type: 'upload' }], type: 'row' }], label: 'Look' }], type: 'tabs' },
      { fields: [{ name: 'asset', relationTo: 'assets', type: 'relationship' }], name: 'list', type: 'array' },
      { name: 'client', relationTo: 'clients', type: 'relationship' },
      { name: 'any', relationTo: ['assets', 'files'], type: 'relationship' },
      { admin: { components: { Field: '/own#Own' } }, name: 'own', relationTo: 'assets', type: 'relationship' },
    ]
    const before = structuredClone(fields)
    expect(pickersIn(withAssetPicker(fields))).toBe(2)
    expect(fields).toEqual(before)
  })

  it('gives brands, campaigns, briefs and deliverables the picker', () => {
    const found = collections.filter(({ fields }) => pickersIn(withAssetPicker(fields)) > 0).map(({ slug }) => slug)
    expect(found).toEqual(expect.arrayContaining(['ads', 'brands', 'briefs', 'campaigns', 'deliverables', 'studio-items']))
  })
})
