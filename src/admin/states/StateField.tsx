'use client'

import { Button, ConfirmationModal, FieldLabel, toast, useConfig, useDocumentInfo, useField, useFormModified, useModal } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { useState } from 'react'

import type { LegalTransition } from '@/src/states/types'

import { requestTransition } from './requestTransition'
import { useTransitions } from './useTransitions'

import './stateField.css'

/** A document's state with a button for each transition the person may do; the state itself is never typed in. */
export const StateField: SelectFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ path })
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const { openModal } = useModal()
  const [asked, setAsked] = useState<LegalTransition>()
  const [isBusy, setBusy] = useState(false)
  const url = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/transitions` : undefined
  const { error, transitions } = useTransitions({ field: field.name, url, value })
  const modal = `transition-${path}`

  const apply = async (transition: LegalTransition) => {
    setBusy(true)
    const problem = await requestTransition({ field: field.name, name: transition.name, url: url ?? '' })
    if (problem === undefined) return window.location.reload()
    setBusy(false)
    toast.error(problem)
  }
  const ask = (transition: LegalTransition) => {
    if (!transition.confirm) return void apply(transition)
    setAsked(transition)
    openModal(modal)
  }
  const options = field.options.map((option) => (typeof option === 'string' ? { label: option, value: option } : option))
  const label = options.find((option) => option.value === value)?.label

  return (
    <div className="field-type state-field">
      <FieldLabel label={field.label ?? field.name} path={path} />
      <p className="state-field__state" data-state={value}>{typeof label === 'string' ? label : value}</p>
      {error && <p className="state-field__note" role="alert">{error}</p>}
      {isModified && transitions.length > 0 && <p className="state-field__note">Save your changes first.</p>}
      <div className="state-field__actions">
        {transitions.map((transition) => (
          <Button
            buttonStyle="secondary"
            disabled={isBusy || isModified || transition.problem !== null}
            key={transition.name}
            margin={false}
            onClick={() => ask(transition)}
            size="small"
            tooltip={transition.problem ?? `To: ${transition.toLabel}`}
          >
            {transition.label}
          </Button>
        ))}
      </div>
      <ConfirmationModal
        body={`The document goes to “${asked?.toLabel ?? ''}”. This cannot be taken back.`}
        confirmLabel={asked?.label}
        heading={`${asked?.label ?? ''}?`}
        modalSlug={modal}
        onConfirm={async () => {
          if (asked) await apply(asked)
        }}
      />
    </div>
  )
}
