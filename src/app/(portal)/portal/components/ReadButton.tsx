'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { sendJson } from './sendJson'

/** Marks a note as read. */
export const ReadButton = ({ id, title }: { id: number | string; title: string }) => {
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const read = async () => {
    const answer = await sendJson('PATCH', `/api/notifications/${id}`, { isRead: true })
    if (answer.ok) router.refresh()
    else setProblem(answer.message)
  }
  return (
    <>
      <button aria-label={`Mark “${title}” as read`} className="p-link" onClick={() => void read()} type="button">
        Mark as read
      </button>
      {problem && (
        <p className="p-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
