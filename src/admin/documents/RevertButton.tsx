'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

/** Takes back everything a run wrote, after a second click; says what stands against it. */
export const RevertButton = ({ id, writes }: { id: number | string; writes: number }) => {
  const { config } = useConfig()
  const [state, setState] = useState<'asked' | 'busy' | 'idle'>('idle')
  const [problem, setProblem] = useState<string>()
  const revert = async () => {
    setState('busy')
    const response = await fetch(`${config.routes.api}/agent-invocations/${id}/revert`, { credentials: 'same-origin', method: 'POST' })
    if (response.ok) return window.location.reload()
    const body = (await response.json()) as { errors?: { message?: string }[] }
    const message = body.errors?.[0]?.message ?? `Nothing was reverted (${response.status}).`
    setProblem(message)
    toast.error(message)
    setState('idle')
  }
  const count = `${writes} write${writes === 1 ? '' : 's'}`
  return (
    <div>
      <button className="ce-button" disabled={state === 'busy'} onClick={() => (state === 'asked' ? void revert() : setState('asked'))} type="button">
        {state === 'asked' ? `Really take back ${count}` : `Undo ${count}`}
      </button>
      {problem && <p className="ce-trace__problem" role="alert">{problem}</p>}
    </div>
  )
}
