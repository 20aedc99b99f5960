'use client'

import type { ClientField, FormState } from 'payload'

import { Form, RenderFields, useAllFormFields, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { Fragment, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { canonical } from '@/src/content/canonical'
import { checkContentData } from '@/src/content/checkContentData'
import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'
import type { RichTextTemplate } from '@/src/payload/richTextTemplate'

import { buildFormState } from './buildFormState'
import { inputsOf } from './inputsOf'
import { readFormData } from './readFormData'
import { toClientField } from './toClientField'
import type { ServerProblems } from './useServerProblems'

type Fields = Record<string, unknown>
type Props = {
  data: Fields
  /** Where an input stands; by default one below the other. */
  layout?: (field: ContentField, input: ReactNode) => ReactNode
  fields: ContentField[]
  onData: (data: Fields) => void
  organization?: string
  path: string
  problems: ServerProblems
  readOnly?: boolean
  template: RichTextTemplate
}

const valuesIn = (state: FormState, path: string): Fields => {
  const values = reduceFieldsToValues(state, true)[path] as unknown
  return isFields(values) ? values : {}
}

/** What is wrong with what was written, whether or not it is complete: the same check as the server's. */
const problemsIn = (fields: ContentField[], data: Fields, refused: ReadonlyMap<string, string>): Map<string, string> => {
  const checked = checkContentData({ fields }, data, { complete: false })
  const own = 'problems' in checked ? checked.problems.map(({ message, path }) => [path, message] as const) : []
  return new Map([...refused, ...own])
}

const valueAt = (data: Fields, path: string): unknown => path.split('.').slice(1).reduce<unknown>((value, part) => (isFields(value) || Array.isArray(value) ? (value as Fields)[part] : undefined), data)

/** Payload's form over the fields of a content type, inside the form of the entry. */
export const EntryForm = ({ data, fields, layout, onData, organization, path, problems, readOnly, template }: Props) => {
  const inputs = useMemo(() => inputsOf(fields, { readOnly, template }), [fields, readOnly, template])
  const refused = useRef(new Map<string, { message: string; was: string }>())
  const stateOf = useCallback(
    (values: Fields, ids?: FormState) => {
      const now = readFormData(fields, values)
      for (const [at, { was }] of refused.current) if (canonical(valueAt(now, at)) !== was) refused.current.delete(at)
      const messages = problemsIn(fields, now, new Map([...refused.current].map(([at, { message }]) => [at, message])))
      return buildFormState(fields, ids ? values : now, path, {
        data: now,
        inputs,
        isNewRow: (list, index) => ids?.[list]?.rows?.[index]?.isLoading === true,
        organization,
        problems: messages,
        rowId: (list, index) => ids?.[list]?.rows?.[index]?.id ?? `${list.replace(/\W/g, '')}${index}${Math.random().toString(36).slice(2, 10)}`,
      })
    },
    [fields, inputs, organization, path],
  )
  const [initialState] = useState(() => stateOf(data))
  const answer = useCallback(
    ({ formState }: { formState: FormState }) => {
      const state = stateOf(valuesIn(formState, path), formState)
      const known = ([at, { customComponents, ...rest }]: [string, FormState[string]]) => [at, at in formState ? rest : { ...rest, addedByServer: true, customComponents }]
      return Promise.resolve(Object.fromEntries(Object.entries(state).map(known)) as FormState)
    },
    [path, stateOf],
  )
  const onChange = useMemo(() => [answer], [answer])
  const refuse = useCallback(
    (values: Fields) => {
      const now = readFormData(fields, values)
      refused.current = new Map([...problems].map(([at, message]) => [at, { message, was: canonical(valueAt(now, at)) }]))
    },
    [fields, problems],
  )
  return (
    <Form disableValidationOnSubmit el="div" initialState={initialState} isDocumentForm={false} onChange={onChange} submitted>
      <EntryWatch fields={fields} onData={onData} path={path} problems={problems} refuse={refuse} />
      <EntryInputs fields={fields} layout={layout} path={path} readOnly={readOnly} />
    </Form>
  )
}

/** All inputs at once, or each in the place that `layout` gives it. */
const EntryInputs = ({ fields, layout, path, readOnly }: Pick<Props, 'fields' | 'layout' | 'path' | 'readOnly'>) => {
  const clientFields = useMemo(() => fields.map(toClientField), [fields])
  const inputsFor = (own: ClientField[]) => (
    <RenderFields fields={own} forceRender margins="small" parentIndexPath="" parentPath={path} parentSchemaPath={`content-entries.${path}`} permissions={true} readOnly={readOnly} />
  )
  return layout ? fields.map((field, at) => <Fragment key={field.name}>{layout(field, inputsFor(clientFields.slice(at, at + 1)))}</Fragment>) : inputsFor(clientFields)
}

type WatchProps = { refuse: (values: Fields) => void } & Pick<Props, 'fields' | 'onData' | 'path' | 'problems'>

/** Tells the entry what its fields hold, and the fields what the server refused. */
const EntryWatch = ({ fields, onData, path, problems, refuse }: WatchProps) => {
  const [state, dispatch] = useAllFormFields()
  const { getFields } = useForm()
  const tell = useRef(onData)
  tell.current = onData
  const isLoading = Object.values(state).some(({ rows }) => rows?.some((row) => row.isLoading))
  useEffect(() => {
    if (!isLoading) tell.current(readFormData(fields, valuesIn(state, path)))
  }, [fields, isLoading, path, state])
  useEffect(() => {
    if (problems.size === 0) return
    const now = getFields()
    refuse(valuesIn(now, path))
    for (const [at, errorMessage] of problems) {
      let place = at
      while (place !== '' && !(place in now)) place = place.split('.').slice(0, -1).join('.')
      if (place !== '') dispatch({ errorMessage, path: place, type: 'UPDATE', valid: false })
    }
    const [first] = problems.keys()
    document.getElementById(`field-${(first ?? '').replace(/\./g, '__')}`)?.scrollIntoView({ block: 'center' })
  }, [dispatch, getFields, path, problems, refuse])
  return null
}
