'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

type Props = { disabled: boolean; onChange: (relation: string) => void; value: string }
type Found = { name: string; slug: string }

/** What a relation points to: a content type, or any collection. */
export const RelationTarget = ({ disabled, onChange, value }: Props) => {
  const id = useId()
  const { config } = useConfig()
  const [types, setTypes] = useState<Found[]>([])
  useEffect(() => {
    fetch(`${config.routes.api}/content-types?depth=0&limit=100&sort=name&select[name]=true&select[slug]=true`, { credentials: 'include' })
      .then(async (response) => (response.ok ? ((await response.json()) as { docs: Found[] }).docs : []))
      .then(setTypes)
      .catch(() => setTypes([]))
  }, [config.routes.api])
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
    </div>
  )
}
