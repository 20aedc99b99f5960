'use client'

import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'

import { useApi } from '@/src/admin/assets/useApi'

type Props = { disabled: boolean; onChange: (relation: string) => void; value: string }
type Found = { name: string; slug: string }

/** What a relation points to: a content type, or any collection. */
export const RelationTarget = ({ disabled, onChange, value }: Props) => {
  const id = useId()
  const { config } = useConfig()
  const { data, error } = useApi<{ docs: Found[] }>(`${config.routes.api}/content-types?depth=0&limit=100&sort=name&select[name]=true&select[slug]=true`)
  const types = data?.docs ?? []
  const collections = config.collections.filter(({ admin, slug }) => admin?.group !== false && !slug.startsWith('payload-')).map(({ labels, slug }) => ({ label: typeof labels?.plural === 'string' ? labels.plural : slug, slug }))
  const known = new Set([...types.map(({ slug }) => `content:${slug}`), ...collections.map(({ slug }) => slug)])
  return (
    <div className="ce-build__option">
      <label htmlFor={id}>Points to</label>
      <select disabled={disabled} id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        {!known.has(value) && <option value={value}>{value || 'Choose…'}</option>}
        <optgroup label="Content types">
          {types.map(({ name, slug }) => (
            <option key={slug} value={`content:${slug}`}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label="Collections">
          {collections.map(({ label, slug }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </optgroup>
      </select>
      {error && (
        <p className="ce-build__problem" role="alert">
          The content types could not be read: {error}
        </p>
      )}
    </div>
  )
}
