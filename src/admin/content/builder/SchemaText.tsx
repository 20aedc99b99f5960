'use client'

import { useState } from 'react'

import { CodeArea } from '@/src/admin/editors/CodeArea'
import { parseJson } from '@/src/admin/editors/parseJson'
import { fromJsonSchema } from '@/src/content/fromJsonSchema'
import { isFields } from '@/src/content/isFields'
import { toJsonSchema } from '@/src/content/toJsonSchema'
import type { ContentField } from '@/src/content/types'

type Props = { fields: ContentField[]; name: string; onChange: (fields: ContentField[]) => void; readOnly: boolean }

const fieldsOf = (given: unknown): ContentField[] | undefined => {
  if (!isFields(given)) return undefined
  if (Array.isArray(given.fields)) return given.fields as ContentField[]
  return isFields(given.properties) ? (fromJsonSchema(given).fields as ContentField[]) : undefined
}

/** The type as JSON Schema: to read, to copy, and to paste one in. What the server does not accept of it is said when it is saved, at its field. */
export const SchemaText = ({ fields, name, onChange, readOnly }: Props) => {
  const own = JSON.stringify(toJsonSchema({ fields }, name || undefined), null, 2)
  const [draft, setDraft] = useState<string>()
  const [said, setSaid] = useState<string>()
  const parsed = parseJson(draft ?? own)
  const found = parsed.ok ? fieldsOf(parsed.value) : undefined
  const problem = !parsed.ok ? parsed.message : draft !== undefined && !found ? 'This is no JSON Schema of an object: it has no "properties".' : undefined
  const use = () => {
    if (!found) return
    onChange(found)
    setDraft(undefined)
    setSaid(`${found.length} fields taken over. Save the type to keep them.`)
  }
  return (
    <div className="ce-build__text">
      <CodeArea id="content-type-json-schema" invalid={problem !== undefined} label="JSON Schema" markedLine={parsed.ok ? undefined : parsed.line} onBlur={() => undefined} onChange={setDraft} readOnly={readOnly} text={draft ?? own} />
      {problem && (
        <p className="ce-code__problem" role="alert">
          {problem}
        </p>
      )}
      <p aria-live="polite" className="ce-build__said-open">
        {said}
      </p>
      <div className="ce-build__actions">
        <button
          className="ce-button"
          onClick={() => {
            navigator.clipboard.writeText(draft ?? own).then(() => setSaid('Copied.'), () => setSaid('The browser does not allow copying here; select the text instead.'))
          }}
          type="button"
        >
          Copy
        </button>
        {!readOnly && (
          <button className="ce-button" data-kind="primary" disabled={draft === undefined || problem !== undefined} onClick={use} type="button">
            Use this schema
          </button>
        )}
      </div>
    </div>
  )
}
