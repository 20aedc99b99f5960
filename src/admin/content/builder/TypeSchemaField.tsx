'use client'

import { FieldError, useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useMemo, useState } from 'react'

import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'

import { useServerProblems } from '../useServerProblems'
import { FieldList, type Builder } from './FieldList'
import { SchemaText } from './SchemaText'

const fieldsIn = (value: unknown): ContentField[] => (isFields(value) && Array.isArray(value.fields) ? (value.fields as ContentField[]) : [])

/** The fields of a content type, built by hand or written as JSON Schema. */
export const TypeSchemaField: JSONFieldClientComponent = ({ path: pathFromProps, readOnly }) => {
  const { disabled, initialValue, path, setValue, showError, value } = useField<unknown>({ potentiallyStalePath: pathFromProps })
  const isSystem = useFormFields(([fields]) => fields.isSystem?.value === true)
  const name = useFormFields(([fields]) => (typeof fields.name?.value === 'string' ? fields.name.value : ''))
  const problems = useServerProblems(path)
  const [isText, setText] = useState(false)
  const fields = useMemo(() => fieldsIn(value), [value])
  const kept = useMemo(() => new Set(isSystem ? fieldsIn(initialValue).map((field) => field.name) : []), [initialValue, isSystem])
  const isLocked = Boolean(readOnly || disabled)
  const builder: Builder = { all: fields, kept, problems, readOnly: isLocked }
  const change = (next: ContentField[]) => setValue({ fields: next })
  const whole = problems.get(`${path}.fields`)
  return (
    <div className="field-type ce-build" id={`field-${path}`}>
      <div className="ce-build__bar">
        <h3>
          Fields <span>{fields.length}</span>
        </h3>
        <div aria-label="Form of the fields" className="ce-switch" role="group">
          <button aria-pressed={!isText} onClick={() => setText(false)} type="button">
            Cards
          </button>
          <button aria-pressed={isText} onClick={() => setText(true)} type="button">
            JSON Schema
          </button>
        </div>
      </div>
      <FieldError path={path} showError={showError} />
      {whole && <p className="ce-build__problem" role="alert">{whole}</p>}
      {isSystem && <p className="ce-build__note">Built in: its own fields keep their names and kinds. Everything else may be changed, and more fields added.</p>}
      {isText ? (
        <SchemaText fields={fields} name={name} onChange={change} readOnly={isLocked} />
      ) : (
        <FieldList builder={builder} depth={0} fields={fields} label="Fields of the content type" onChange={change} path={`${path}.fields`} />
      )}
    </div>
  )
}
