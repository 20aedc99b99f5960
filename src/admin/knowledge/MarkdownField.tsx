'use client'

import type { TextareaFieldClientComponent, Validate } from 'payload'

import { FieldDescription, FieldError, FieldLabel, useConfig, useField, useFormFields } from '@payloadcms/ui'
import { useCallback, useMemo, useState } from 'react'

import { MarkdownPane } from './MarkdownPane'
import { MarkdownSide } from './MarkdownSide'
import { setFrontmatterKey } from './setFrontmatterKey'
import type { FoundDocument } from './types'
import { useDocumentCheck } from './useDocumentCheck'

const textAt = (value: unknown): string => (typeof value === 'string' ? value : '')
const idAt = (value: unknown): string | undefined => (typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : textAt(value) || undefined)

/** Looks documents up by a part of their path or title, with the writer's own access. */
const useFindDocuments = () => {
  const { config } = useConfig()
  const url = `${config.serverURL ?? ''}${config.routes.api}/knowledge-documents`
  return useCallback(
    async (typed: string): Promise<FoundDocument[]> => {
      const query = new URLSearchParams({ depth: '0', limit: '20', 'select[path]': 'true', 'select[title]': 'true', sort: 'path', 'where[or][0][path][contains]': typed, 'where[or][1][title][contains]': typed })
      const response = await fetch(`${url}?${query}`, { credentials: 'include' })
      return response.ok ? ((await response.json()) as { docs: FoundDocument[] }).docs : []
    },
    [url],
  )
}

/** Editor of a knowledge document: the text, with preview, frontmatter form, warnings and counts beside it. */
export const MarkdownField: TextareaFieldClientComponent = ({ field, path: pathFromProps, readOnly, validate }) => {
  const check = useCallback<Validate>(
    (value, options) => (validate ? validate(value, { ...options, required: field.required } as Parameters<typeof validate>[1]) : true),
    [field.required, validate],
  )
  const { disabled, path, setValue, showError, value } = useField<string>({ potentiallyStalePath: pathFromProps, validate: check })
  const text = value ?? ''
  const about = useFormFields(([fields]) => `${textAt(fields.path?.value)}\n${textAt(fields.documentType?.value)}\n${idAt(fields.organization?.value) ?? ''}`)
  const [documentPath = '', documentType = '', organization] = useMemo(() => about.split('\n'), [about])
  const look = useDocumentCheck({ content: text, documentType, organization: organization || undefined, path: documentPath || '/new' })
  const [place, setPlace] = useState<{ at: number; line: number }>()
  const find = useFindDocuments()
  const isReadOnly = Boolean(readOnly || disabled)
  return (
    <div className={['field-type', 'ce-field', 'ce-md', showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="ce-md__panes">
          <MarkdownPane
            find={find}
            id={`field-${path.replace(/\./g, '__')}`}
            isReadOnly={isReadOnly}
            label={typeof field.label === 'string' ? field.label : field.name}
            onChange={setValue}
            place={place}
            problems={look.check?.problems ?? []}
            text={text}
          />
          <MarkdownSide
            isReadOnly={isReadOnly}
            look={look}
            onLine={(line) => setPlace((before) => ({ at: (before?.at ?? 0) + 1, line }))}
            onSet={(name, next) => setValue(setFrontmatterKey(text, name, next))}
          />
        </div>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
