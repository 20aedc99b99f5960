'use client'

import { FieldError, useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'

import { relationValue } from './relationValue'
import { useContentType, type EditorType } from './useContentType'

/** The content type of an entry: chosen once from the active types, then shown. An entry keeps its type. */
export const EntryTypeField: RelationshipFieldClientComponent = ({ path: pathFromProps, readOnly }) => {
  const { path, setValue, showError, value } = useField<unknown>({ potentiallyStalePath: pathFromProps })
  const { config } = useConfig()
  const chosen = relationValue(value)
  const { type } = useContentType(chosen)
  const organization = useFormFields(([fields]) => relationValue(fields.organization?.value))
  if (!chosen) {
    return (
      <div className="field-type ce-types" id={`field-${path}`}>
        <FieldError path={path} showError={showError} />
        {!readOnly && <TypeChoice api={config.routes.api} admin={config.routes.admin} onChoose={setValue} organization={organization} />}
      </div>
    )
  }
  return (
    <div className="field-type ce-types" id={`field-${path}`}>
      <span className="ce-types__label">Content type</span>
      <p className="ce-types__chosen">
        <strong>{type?.name ?? ' '}</strong>
        <a href={`${config.routes.admin}/collections/content-types/${chosen}`}>See its fields</a>
      </p>
      <FieldError path={path} showError={showError} />
    </div>
  )
}

type ChoiceProps = { admin: string; api: string; onChoose: (id: string) => void; organization?: string }

const TypeChoice = ({ admin, api, onChoose, organization }: ChoiceProps) => {
  const [types, setTypes] = useState<EditorType[]>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    const query = new URLSearchParams({ depth: '0', limit: '100', sort: 'name', 'where[isActive][equals]': 'true', ...(organization && { 'where[organization][equals]': organization }) })
    const read = async () => {
      const response = await fetch(`${api}/content-types?${query}`, { credentials: 'include' })
      if (!response.ok) return setProblem(`The content types could not be read (${response.status}).`)
      setTypes(((await response.json()) as { docs: EditorType[] }).docs)
    }
    read().catch(() => setProblem('The content types could not be read: no connection.'))
  }, [api, organization])
  if (problem) return <p className="ce-entry__note" data-tone="bad" role="alert">{problem}</p>
  if (!types) return <div aria-busy="true" aria-label="Content types are being read" className="ce-entry__wait" role="status" />
  if (types.length === 0) {
    return (
      <p className="ce-entry__note">
        There is no content type yet. <a href={`${admin}/collections/content-types/create`}>Make the first one</a>, then come back.
      </p>
    )
  }
  return (
    <fieldset className="ce-types__choice">
      <legend>What do you write?</legend>
      <ul>
        {types.map(({ description, id, name, schema }) => (
          <li key={id}>
            <button onClick={() => onChoose(id)} type="button">
              <strong>{name}</strong>
              <span>{description || `${schema?.fields?.length ?? 0} fields`}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
