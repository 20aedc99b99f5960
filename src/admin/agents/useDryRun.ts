'use client'

import { useCallback, useState } from 'react'

import { readEvents } from './readEvents'

export type DryStep = { durationMs: number; error: null | string; name: string; number: number; output: unknown; status: string }
export type DryRecord = {
  assembly?: { answer?: string; assembly: { budget: number; cut: { label: string; reason: string; tokens: number }[]; included: { isUntrusted: boolean; label: string; tokens: number }[]; usedTokens: number }; prompt: { content: string; role: string }[]; toolCalls: { arguments: string; name: string; problem?: string }[] }[]
  durationMs?: number
  error?: null | string
  estimatedCost?: number
  id: string
  outcome?: { level?: string; preview?: unknown; reason?: string }
  output?: unknown
  pins?: { documents?: { path: string; version: number }[]; model?: string; skill?: { version: string } }
  status: string
  summary?: null | string
  totalTokens?: number
}
export type DryRun = { problem?: string; record?: DryRecord; state: 'idle' | 'running'; steps: DryStep[] }

const problemIn = async (response: Response): Promise<string> => {
  const body = (await response.json()) as { errors?: { message?: string }[]; message?: string }
  return body.errors?.[0]?.message ?? body.message ?? `The server answered ${response.status}.`
}

/** One dry run at a time: started, watched step by step, and read whole when it has ended. */
export const useDryRun = (api: string) => {
  const [run, setRun] = useState<DryRun>({ state: 'idle', steps: [] })
  const start = useCallback(
    async (path: string, body: Record<string, unknown>) => {
      setRun({ state: 'running', steps: [] })
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${api}${path}`, { body: JSON.stringify(body), credentials: 'same-origin', headers, method: 'POST' })
      if (!response.ok) return setRun({ problem: await problemIn(response), state: 'idle', steps: [] })
      const answer = (await response.json()) as { id?: string; invocation?: { id: string } }
      const id = answer.invocation?.id ?? answer.id ?? ''
      const stream = await fetch(`${api}/agent-invocations/${id}/stream`, { credentials: 'same-origin' })
      await readEvents(stream, (event, data) => {
        if (event === 'step') setRun((now) => ({ ...now, steps: [...now.steps, data as DryStep] }))
      })
      const read = await fetch(`${api}/agent-invocations/${id}?depth=0`, { credentials: 'same-origin' })
      if (!read.ok) return setRun((now) => ({ ...now, problem: `The run ended, but you may not read it (${read.status}).`, state: 'idle' }))
      const record = (await read.json()) as DryRecord
      setRun((now) => ({ ...now, record, state: 'idle' }))
    },
    [api],
  )
  return { run, start }
}
