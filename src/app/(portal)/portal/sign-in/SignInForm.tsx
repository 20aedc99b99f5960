'use client'

import type { FormEvent } from 'react'

import { useState } from 'react'

import { sendJson } from '@/src/app/(portal)/portal/components/sendJson'

/** Signs a client user in with the collection's own login endpoint, which sets the session cookie. */
export const SignInForm = ({ to }: { to: string }) => {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const form = new FormData(event.currentTarget)
    const answer = await sendJson('POST', '/api/client-users/login', { email: form.get('email'), password: form.get('password') })
    if (answer.ok) {
      window.location.assign(to)
      return
    }
    setProblem(answer.status === 401 ? 'E-mail or password is not right. Try again, or ask your contact for a new password.' : answer.message)
    setBusy(false)
  }
  return (
    <form className="p-form" method="post" onSubmit={(event) => void submit(event)}>
      <div aria-live="assertive">{problem && <p className="p-problem">{problem}</p>}</div>
      <label className="p-field">
        <span>E-mail</span>
        <input autoComplete="username" inputMode="email" name="email" required type="email" />
      </label>
      <label className="p-field">
        <span>Password</span>
        <input autoComplete="current-password" name="password" required type="password" />
      </label>
      <button className="p-button" data-kind="primary" disabled={busy} type="submit">
        {busy ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  )
}
