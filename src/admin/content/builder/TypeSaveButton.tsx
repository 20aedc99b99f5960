'use client'

import { ConfirmationModal, FormSubmit, toast, useConfig, useDocumentInfo, useForm, useFormModified, useHotkey, useEditDepth, useModal } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { effectLines, type TypeEffect } from './effectLines'

const MODAL = 'content-type-effect'

/** What the change does, with entries to look at. */
const EffectList = ({ admin, effect }: { admin: string; effect: TypeEffect }) => (
  <div className="ce-effect">
    <p>
      {effect.entries} {effect.entries === 1 ? 'entry is' : 'entries are'} of this type. Saving changes them at once, the published ones too:
    </p>
    <ul>
      {effectLines(effect).map(({ examples, text, tone }) => (
        <li data-tone={tone} key={text}>
          {text}
          {examples.length > 0 && (
            <span>
              . See{' '}
              {examples.map((id, index) => (
                <a href={`${admin}/collections/content-entries/${id}`} key={id} rel="noreferrer" target="_blank">
                  {index + 1}
                </a>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  </div>
)

/** Saves a content type. A change that touches entries is shown first, and saved when agreed to: exactly that change of exactly these entries. */
export const TypeSaveButton = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { getData, submit } = useForm()
  const isModified = useFormModified()
  const { openModal } = useModal()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const [effect, setEffect] = useState<TypeEffect>()
  const [isBusy, setBusy] = useState(false)
  const disabled = isBusy || (id !== undefined && !isModified)
  const own = `${config.routes.api}/content-types/${String(id)}`
  const save = async () => {
    if (disabled) return
    if (id === undefined) return void submit()
    setBusy(true)
    const found = await askEffect(own, getData().schema)
    setBusy(false)
    if (found === undefined || found.fields.length === 0) return void submit()
    setEffect(found)
    openModal(MODAL)
  }
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <>
      <FormSubmit buttonId="action-save" disabled={disabled} onClick={() => void save().catch(() => toast.error('The effect of the change could not be read: no connection.'))} ref={button} size="medium" type="button">
        Save
      </FormSubmit>
      <ConfirmationModal
        body={effect ? <EffectList admin={config.routes.admin} effect={effect} /> : ''}
        confirmLabel="Save and change entries"
        heading="This changes entries"
        modalSlug={MODAL}
        onConfirm={async () => {
          await submit({ action: `${own}?depth=0&fallback-locale=null&confirmEffect=${effect?.token ?? ''}`, method: 'PATCH' })
        }}
      />
    </>
  )
}

/** The effect of giving the type this schema; undefined where the schema is not accepted, for saving says at which field. */
const askEffect = async (url: string, schema: unknown): Promise<TypeEffect | undefined> => {
  const response = await fetch(`${url}/effect`, { body: JSON.stringify({ schema }), credentials: 'include', headers: { 'content-type': 'application/json' }, method: 'POST' })
  return response.ok ? ((await response.json()) as TypeEffect) : undefined
}
