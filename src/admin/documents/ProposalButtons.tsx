'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

type Decision = 'approve' | 'reject'

/** Approving applies exactly the proposed writes; both answers are final. */
export const ProposalButtons = ({ id }: { id: number | string }) => {
  const { config } = useConfig()
  const [busy, setBusy] = useState<Decision>()
  const decide = async (decision: Decision) => {
    setBusy(decision)
    const response = await fetch(`${config.routes.api}/agent-pending-actions/${id}/${decision}`, {
      body: '{}',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    if (response.ok) return window.location.reload()
    const body = (await response.json()) as { errors?: { message?: string }[] }
    toast.error(body.errors?.[0]?.message ?? `The decision was not taken (${response.status}).`)
    setBusy(undefined)
  }
  return (
    <div className="ce-home__actions">
      <button className="ce-button" data-kind="primary" disabled={busy !== undefined} onClick={() => void decide('approve')} type="button">
        Approve and apply
      </button>
      <button className="ce-button" disabled={busy !== undefined} onClick={() => void decide('reject')} type="button">
        Reject
      </button>
    </div>
  )
}
