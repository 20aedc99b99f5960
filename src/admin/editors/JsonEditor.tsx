'use client'

import type { JSONFieldClientComponent, Validate } from 'payload'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { CodeArea } from './CodeArea'
import { parseJson } from './parseJson'

const show = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value, null, 2)

/** Editor of every `json` field. Only whole, valid JSON reaches the form; until then the save is refused with the line. */
export const JsonEditor: JSONFieldClientComponent = ({ field, path: pathFromProps, readOnly, validate }) => {
  const [draft, setDraft] = useState<string | undefined>()
  const parsed = draft === undefined ? undefined : parseJson(draft)
  const problem = parsed && !parsed.ok ? parsed : undefined
  const check = useCallback<Validate>(
    (value, options) =>
      problem ? problem.message : validate ? validate(value as Parameters<typeof validate>[0], { ...options, required: field.required } as Parameters<typeof validate>[1]) : true,
    [field.required, problem, validate],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: pathFromProps,
    validate: check,
  })
  const locked = Boolean(readOnly || disabled)
  const id = `field-${path.replace(/\./g, '__')}`
  const change = (text: string) => {
    setDraft(text)
    const next = parseJson(text)
    setValue(next.ok ? next.value : text)
  }
  const text = draft ?? show(value)
  return (
    <div className={['field-type', 'ce-field', showError && 'error', field.admin?.className].filter(Boolean).join(' ')}>
      {customComponents?.Label ?? (
        <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} />
      )}
      <div className="field-type__wrap">
        <FieldError message={problem?.message} path={path} showError={showError} />
        {customComponents?.BeforeInput}
        <CodeArea
          describedBy={problem ? `${id}-problem` : undefined}
          id={id}
          invalid={Boolean(problem)}
          label={typeof field.label === 'string' ? field.label : field.name}
          markedLine={problem?.line}
          onBlur={() => problem || setDraft(undefined)}
          onChange={change}
          readOnly={locked}
          text={text}
        />
        {problem && (
          <p className="ce-code__problem" id={`${id}-problem`} role="status">
            {problem.message}
          </p>
        )}
        {customComponents?.AfterInput}
      </div>
      {customComponents?.Description ?? <FieldDescription description={field.admin?.description} path={path} />}
    </div>
  )
}
