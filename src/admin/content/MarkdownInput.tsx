'use client'

import type { TextareaFieldClient } from 'payload'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import { readingMinutes } from '@/src/content/readingMinutes'
import { MarkdownPane } from '@/src/admin/knowledge/MarkdownPane'
import type { DocumentCheck } from '@/src/admin/knowledge/types'
import { markdownToHtml } from '@/src/templates/markdownToHtml'

type Props = { field: TextareaFieldClient; readOnly?: boolean }

const none = () => Promise.resolve([])
const noProblems: DocumentCheck['problems'] = []

/** Markdown in an entry: the editor of knowledge documents, with its preview one click away. */
export const MarkdownInput = ({ field, readOnly }: Props) => {
  const { disabled, path, setValue, showError, value } = useField<string>({ potentiallyStalePath: field.name })
  const [isPreview, setPreview] = useState(false)
  const text = value ?? ''
  const html = useMemo(() => (isPreview ? markdownToHtml(text) : ''), [isPreview, text])
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div className={['field-type', 'ce-field', 'ce-markdown', showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="ce-markdown__bar">
          <div aria-label={`View of ${String(field.label)}`} className="ce-switch" role="group">
            <button aria-pressed={!isPreview} onClick={() => setPreview(false)} type="button">
              Write
            </button>
            <button aria-pressed={isPreview} onClick={() => setPreview(true)} type="button">
              Preview
            </button>
          </div>
          <span className="ce-markdown__count">
            {words} {words === 1 ? 'word' : 'words'} · {readingMinutes(text)} min
          </span>
        </div>
        {isPreview ? (
          <div className="ce-markdown__preview" dangerouslySetInnerHTML={{ __html: html || '<p>Nothing written yet.</p>' }} />
        ) : (
          <MarkdownPane find={none} id={id} isReadOnly={Boolean(readOnly || disabled)} label={String(field.label)} onChange={setValue} problems={noProblems} text={text} />
        )}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
