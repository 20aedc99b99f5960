'use client'

import { useState } from 'react'

import { sendJson } from './sendJson'

/** Ends the session on the server and leaves for the sign-in page. */
export const SignOutButton = () => {
  const [busy, setBusy] = useState(false)
  const signOut = async () => {
    setBusy(true)
    await sendJson('POST', '/api/client-users/logout', {})
    window.location.assign('/portal/sign-in?again=1')
  }
  return (
    <button className="p-link" disabled={busy} onClick={() => void signOut()} type="button">
      Sign out
    </button>
  )
}
