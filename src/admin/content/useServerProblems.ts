'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

/** What the server refused below `path`, as messages by path; a new object each time it refuses something. */
export type ServerProblems = ReadonlyMap<string, string>

/**
 * Payload notes a refused `data.price` as a field of the document's form, which has none of that name and would send it with the next save. It is
 * taken out of there, and handed to the form that has it.
 */
export const useServerProblems = (path: string): ServerProblems => {
  const [problems, setProblems] = useState<ServerProblems>(new Map())
  const [fields, dispatch] = useFormFields(([state, act]) => [state, act] as const)
  const last = useRef('')
  const found = Object.entries(fields).filter(([at]) => at.startsWith(`${path}.`))
  const text = found.map(([at, { errorMessage }]) => `${at}\n${errorMessage ?? ''}`).join('\n\n')
  useEffect(() => {
    if (text === last.current) return
    last.current = text
    if (text === '') return
    setProblems(new Map(text.split('\n\n').map((entry) => entry.split('\n') as [string, string])))
    for (const entry of text.split('\n\n')) dispatch({ path: entry.split('\n')[0] ?? '', type: 'REMOVE' })
  }, [dispatch, text])
  return problems
}
