'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

/** Marks notes as read through the collection's own endpoint. */
export const MarkReadButton = ({ ids, label }: { ids: (number | string)[]; label: string }) => {
  const router = useRouter()
  const { config } = useConfig()
  const [busy, setBusy] = useState(false)
  const mark = async () => {
    setBusy(true)
    const query = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const response = await fetch(`${config.routes.api}/notifications?${query}`, {
      body: JSON.stringify({ isRead: true }),
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      method: 'PATCH',
    })
    if (!response.ok) toast.error(`The notes could not be marked as read (${response.status}).`)
    setBusy(false)
    router.refresh()
  }
  return (
    <button className="ce-button" disabled={busy} onClick={() => void mark()} type="button">
      {label}
    </button>
  )
}
