'use client'

import { toast, useConfig, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { askApi } from '@/src/admin/assets/askApi'
import { relationValue } from '@/src/admin/content/relationValue'

type Props = { id: string }
type Answer = { invocation: { error?: null | string; status: string; summary?: null | string; writes?: unknown[] | null } }

const WAIT_MS = 25_000
/** Time to read the message before the page shows what was filled in. */
const READ_MS = 1_500

/** Asks the agent for what is missing in a translation; it fills in empty fields and approves nothing. */
export const SuggestButton = ({ id }: Props) => {
  const { config } = useConfig()
  const isModified = useFormModified()
  const status = useFormFields(([fields]) => String(fields.status?.value ?? ''))
  const organization = useFormFields(([fields]) => relationValue(fields.organization?.value))
  const [isBusy, setBusy] = useState(false)
  if (status === 'REVIEW' || status === 'APPROVED') return null
  const suggest = async () => {
    setBusy(true)
    try {
      const { invocation } = await askApi<Answer>(`${config.routes.api}/skills/translation-suggester/invoke?wait=${WAIT_MS}`, { body: { entityId: id, entityType: 'content-localizations', organization }, method: 'POST' })
      if (invocation.status === 'COMPLETED') {
        toast.info(invocation.summary ?? 'Done')
        if (invocation.writes?.length) return void setTimeout(() => window.location.reload(), READ_MS)
      } else toast.error(invocation.error ?? invocation.summary ?? `It is ${invocation.status.toLowerCase()}; look at it under Agents.`)
    } catch (failure) {
      toast.error(failure instanceof Error ? failure.message : String(failure))
    }
    setBusy(false)
  }
  return (
    <button className="ce-button ce-beside__suggest" disabled={isBusy || isModified} onClick={() => void suggest()} title={isModified ? 'Save your changes first' : undefined} type="button">
      {isBusy ? 'Looking…' : 'Suggest what is missing'}
    </button>
  )
}
