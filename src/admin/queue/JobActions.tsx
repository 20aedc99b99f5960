'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

type Props = { api: string; id: string; state: string; task: string }

const problemOf = async (answer: Response): Promise<string> => {
  const body = (await answer.json()) as { errors?: { message?: string }[]; message?: string }
  return body.errors?.[0]?.message ?? body.message ?? `The server answered ${answer.status}`
}

/** Retry and cancel of one job. */
export const JobActions = ({ api, id, state, task }: Props) => {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const act = async (action: 'cancel' | 'retry', done: string) => {
    setIsBusy(true)
    const answer = await fetch(`${api}/${id}/${action}`, { credentials: 'include', method: 'POST' })
    setIsBusy(false)
    if (answer.ok) toast.success(done)
    else toast.error(await problemOf(answer))
    router.refresh()
  }
  return (
    <div className="ce-queue__actions">
      <button className="ce-button" disabled={isBusy} onClick={() => void act('retry', `${task} is due now`)} type="button">
        {state === 'failed' ? 'Retry' : 'Run now'}
      </button>
      <button className="ce-button" disabled={isBusy} onClick={() => void act('cancel', `${task} was cancelled`)} type="button">
        Cancel
      </button>
    </div>
  )
}
