'use client'

import { ConfirmationModal, toast, useConfig, useDocumentInfo, useField, useFormModified, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import { askApi } from '@/src/admin/assets/askApi'

const MODAL = 'release-act'
const ACTS = {
  publish: { body: 'Every entry of it goes out at once, or, when one of them cannot, none does.', from: ['OPEN', 'SCHEDULED', 'FAILED'], label: 'Publish now' },
  rollback: { body: 'What was public before comes back, for all entries at once. Newer work stays as drafts.', from: ['PUBLISHED'], label: 'Take back' },
} as const
type Act = keyof typeof ACTS

/** Publishes a release as one, or takes it back as one. */
export const ReleaseButtons = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const { openModal } = useModal()
  const { value: status } = useField<string>({ path: 'status' })
  const [asked, setAsked] = useState<Act>('publish')
  const act = (Object.keys(ACTS) as Act[]).find((one) => (ACTS[one].from as readonly string[]).includes(status))
  if (id === undefined || !act) return null
  const perform = async () => {
    try {
      await askApi(`${config.routes.api}/content-releases/${id}/${asked}`, { body: {}, method: 'POST' })
      window.location.reload()
    } catch (failure) {
      toast.error(failure instanceof Error ? failure.message : String(failure))
    }
  }
  const ask = () => {
    setAsked(act)
    openModal(MODAL)
  }
  return (
    <>
      <button className="ce-button" disabled={isModified} onClick={ask} title={isModified ? 'Save your changes first' : undefined} type="button">
        {ACTS[act].label}
      </button>
      <ConfirmationModal body={ACTS[asked].body} confirmLabel={ACTS[asked].label} heading={`${ACTS[asked].label}?`} modalSlug={MODAL} onConfirm={perform} />
    </>
  )
}
