'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { askApi } from '@/src/admin/assets/askApi'

type Props = { href: string; url: string; version: string }

/** Brings a version back as a new one, never public by that, and goes to the editor. */
export const RestoreVersion = ({ href, url, version }: Props) => {
  const [isBusy, setBusy] = useState(false)
  const restore = async () => {
    setBusy(true)
    try {
      await askApi(url, { body: { version }, method: 'POST' })
      window.location.assign(href)
    } catch (failure) {
      toast.error(failure instanceof Error ? failure.message : String(failure))
      setBusy(false)
    }
  }
  return (
    <button className="ce-button" data-kind="primary" disabled={isBusy} onClick={() => void restore()} type="button">
      Bring this version back
    </button>
  )
}
