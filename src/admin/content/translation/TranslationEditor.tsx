'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useMemo } from 'react'

import { useApi } from '@/src/admin/assets/useApi'
import { EntryData } from '@/src/admin/content/EntryData'
import { useContentType } from '@/src/admin/content/useContentType'
import type { ContentField } from '@/src/content/types'
import type { RichTextTemplate } from '@/src/payload/richTextTemplate'

import { completeness } from './completeness'
import { languageName } from './languageName'
import { SourceValue } from './SourceValue'
import { SuggestButton } from './SuggestButton'

type SideBySide = {
  fields: { isOutdated: boolean; name: string; source: unknown }[]
  locale: string
  source: { contentType: string; id: string; locale: string; title: string; versionNumber: number }
  sourceVersion: null | number
}
type Props = { path: string; readOnly?: boolean; template: RichTextTemplate }

/** A translation in the inputs of its type, each beside what it translates. */
export const TranslationEditor = ({ path, readOnly, template }: Props) => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config: { routes: { admin, api } } } = useConfig()
  const { again, data: beside, error } = useApi<SideBySide>(id === undefined ? undefined : `${api}/content-localizations/${String(id)}/side-by-side`)
  const { problem, type } = useContentType(beside?.source.contentType)
  const written = useFormFields(([fields]) => fields[path]?.value)
  useEffect(() => again(), [again, lastUpdateTime])
  const names = beside?.fields.map(({ name }) => name).join()
  const fields = useMemo(() => type?.schema.fields.filter(({ name }) => names?.split(',').includes(name)), [names, type])
  const source = useMemo(() => Object.fromEntries((beside?.fields ?? []).map((field) => [field.name, field.source])), [beside])
  const missing = useMemo(() => new Set(completeness(fields ?? [], source, written).missing), [fields, source, written])
  const layout = useCallback(
    (field: ContentField, input: ReactNode) => {
      const isOutdated = beside?.fields.some(({ isOutdated: was, name }) => was && name === field.name) ?? false
      return (
        <div className="ce-beside__row" data-missing={missing.has(field.name)} data-outdated={isOutdated}>
          <SourceValue field={field} isMissing={missing.has(field.name)} isOutdated={isOutdated} value={source[field.name]} />
          <div className="ce-beside__target">{input}</div>
        </div>
      )
    },
    [beside, missing, source],
  )
  if (id === undefined) return <p className="ce-entry__note">Choose the entry and the language and save: then its source stands here, field by field.</p>
  if (error ?? problem) return <p className="ce-entry__note" data-tone="bad" role="alert">{error ?? problem}</p>
  if (!beside || !type || !fields) return <div aria-busy="true" aria-label="The source is being read" className="ce-entry__wait" role="status" />
  const { done, wanted } = completeness(fields, source, written)
  const outdated = beside.fields.filter(({ isOutdated }) => isOutdated).length
  return (
    <section aria-label="Translation" className="ce-beside">
      <header className="ce-beside__head">
        <p>
          <strong>{languageName(beside.source.locale)}</strong>
          <a href={`${admin}/collections/content-entries/${beside.source.id}`}>{beside.source.title}</a>, version {beside.source.versionNumber}
        </p>
        <p>
          <strong>{languageName(beside.locale)}</strong>
          <span aria-live="polite">
            {done === wanted ? 'Complete' : `${wanted - done} of ${wanted} fields missing`}
            {outdated > 0 && `, ${outdated} outdated`}
          </span>
        </p>
        <progress aria-label={`${done} of ${wanted} fields`} max={Math.max(wanted, 1)} value={done} />
      </header>
      {!readOnly && (done < wanted || outdated > 0) && <SuggestButton id={String(id)} />}
      <EntryData fields={fields} layout={layout} path={path} readOnly={readOnly} template={template} titleField={type.titleField} />
    </section>
  )
}
