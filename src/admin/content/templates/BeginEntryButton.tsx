'use client'

import { toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { askApi } from '@/src/admin/assets/askApi'
import { useApi } from '@/src/admin/assets/useApi'
import { relationValue } from '@/src/admin/content/relationValue'

/** Begins an entry with what this page template gives; a template that is for any type asks for which (B001-029). */
export const BeginEntryButton = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [chosen, setChosen] = useState('')
  const bound = useFormFields(([fields]) => relationValue(fields.contentType?.value))
  const organization = useFormFields(([fields]) => relationValue(fields.organization?.value))
  const isActive = useFormFields(([fields]) => fields.isActive?.value !== false)
  const { admin, api } = config.routes
  const { data } = useApi<{ docs: { id: string; name: string }[] }>(
    id !== undefined && !bound ? `${api}/content-types?depth=0&limit=200&sort=name&where[isActive][equals]=true${organization ? `&where[organization][equals]=${organization}` : ''}&select[name]=true` : undefined,
  )
  if (id === undefined || !isActive) return null
  const begin = async () => {
    setBusy(true)
    try {
      const { doc } = await askApi<{ doc: { id: string } }>(`${api}/page-templates/${id}/entries`, { body: bound ? {} : { contentType: chosen }, method: 'POST' })
      router.push(`${admin}/collections/content-entries/${doc.id}`)
    } catch (failure) {
      setBusy(false)
      toast.error(failure instanceof Error ? failure.message : String(failure))
    }
  }
  return (
    <span className="ce-begin">
      {!bound && (
        <select aria-label="Content type of the entry" onChange={({ target }) => setChosen(target.value)} value={chosen}>
          <option value="">Type of the entry</option>
          {data?.docs.map(({ id: type, name }) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button className="ce-button" disabled={isBusy || (!bound && chosen === '')} onClick={() => void begin()} type="button">
        Begin an entry
      </button>
    </span>
  )
}
