'use client'

import type { CodeFieldClientComponent, Validate } from 'payload'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { useCallback } from 'react'

import { CodeArea } from './CodeArea'

/** Editor of every `code` field. */
export const CodeEditor: CodeFieldClientComponent = ({ field, path: pathFromProps, readOnly, validate }) => {
  const check = useCallback<Validate>(
    (value, options) => (validate ? validate(value, { ...options, required: field.required } as Parameters<typeof validate>[1]) : true),
    [field.required, validate],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: pathFromProps,
    validate: check,
  })
  return (
    <div className={['field-type', 'ce-field', showError && 'error', field.admin?.className].filter(Boolean).join(' ')}>
      {customComponents?.Label ?? (
        <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} />
      )}
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {customComponents?.BeforeInput}
        <CodeArea
          id={`field-${path.replace(/\./g, '__')}`}
          invalid={showError}
          label={typeof field.label === 'string' ? field.label : field.name}
          onChange={(text) => setValue(text === '' ? null : text)}
          readOnly={Boolean(readOnly || disabled)}
          text={value ?? ''}
        />
        {customComponents?.AfterInput}
      </div>
      {customComponents?.Description ?? <FieldDescription description={field.admin?.description} path={path} />}
    </div>
  )
}
