'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'

import { useApi } from '@/src/admin/assets/useApi'

import { PREVIEW_LENGTHS } from './constants'
import { previewOf } from './previewOf'
import { relationValue } from './relationValue'
import { useContentType } from './useContentType'

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

const tone = (length: number, limit: number) => (length > limit ? 'warn' : 'good')

/** Address of a picture's thumbnail, or why it could not be read; neither while none is chosen. */
const usePicture = (id: string | undefined): { problem?: string; url?: string } => {
  const { config } = useConfig()
  const { data, error } = useApi<{ mimeType?: string; url?: string }>(id && `${config.routes.api}/files/${id}?depth=0`)
  if (error) return { problem: `The picture could not be read: ${error}` }
  return data?.url && data.mimeType?.startsWith('image/') ? { url: data.url } : {}
}

/** The entry as a search engine and as a network would show it, while its texts are written. */
export const SearchPreview = () => {
  const values = useFormFields(([fields]) =>
    JSON.stringify(Object.fromEntries(['ogDescription', 'ogTitle', 'plainText', 'seoDescription', 'seoTitle', 'slug', 'title'].map((name) => [name, textOf(fields[name]?.value)]))),
  )
  const minutes = useFormFields(([fields]) => Number(fields.readingMinutes?.value ?? 0))
  const isHidden = useFormFields(([fields]) => fields.noIndex?.value === true)
  const picture = usePicture(useFormFields(([fields]) => relationValue(fields.ogImage?.value)))
  const { type } = useContentType(useFormFields(([fields]) => relationValue(fields.contentType?.value)))
  const seen = previewOf({ ...(JSON.parse(values) as object), previewUrl: type?.previewUrl ?? undefined })
  return (
    <div className="field-type ce-seen">
      <section aria-label="Preview in a search engine" className="ce-seen__card">
        <h3>In search</h3>
        {isHidden && <p className="ce-seen__hidden">Search engines are asked not to show this entry.</p>}
        <p className="ce-seen__address">{seen.address}</p>
        <p className="ce-seen__title">{seen.title}</p>
        <p className="ce-seen__text">{seen.description}</p>
        <p className="ce-seen__facts">
          <span data-tone={tone(seen.titleLength, PREVIEW_LENGTHS.title)}>
            Title {seen.titleLength} of {PREVIEW_LENGTHS.title}
          </span>
          <span data-tone={tone(seen.descriptionLength, PREVIEW_LENGTHS.description)}>
            Description {seen.descriptionLength} of {PREVIEW_LENGTHS.description}
          </span>
          <span>{minutes > 0 ? `${minutes} min to read` : 'Nothing to read yet'}</span>
        </p>
      </section>
      <section aria-label="Preview when shared" className="ce-seen__card">
        <h3>When shared</h3>
        {picture.url ? (
          <img alt="" className="ce-seen__picture" src={picture.url} />
        ) : (
          <p className="ce-seen__picture" role={picture.problem && 'alert'}>
            {picture.problem ?? 'No picture chosen'}
          </p>
        )}
        <p className="ce-seen__title">{seen.socialTitle}</p>
        <p className="ce-seen__text">{seen.socialDescription}</p>
      </section>
    </div>
  )
}
