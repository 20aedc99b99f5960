'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { DocumentCheck } from './types'

/** How long nothing is typed before the text is looked at, in ms. */
const PAUSE_MS = 350

type Asked = { content: string; documentType: string; organization?: string; path: string }

/** The engine's look at the text, some moments after the last key; the answer before stays until there is a new one. */
export const useDocumentCheck = ({ content, documentType, organization, path }: Asked): { check?: DocumentCheck; isOffline: boolean } => {
  const { config } = useConfig()
  const [check, setCheck] = useState<DocumentCheck>()
  const [isOffline, setOffline] = useState(false)
  const url = `${config.serverURL ?? ''}${config.routes.api}/knowledge/check`
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const body = JSON.stringify({ content, documentType, path, ...(organization && { organization }) })
        const response = await fetch(url, { body, credentials: 'include', headers: { 'content-type': 'application/json' }, method: 'POST', signal: stop.signal })
        if (response.ok) setCheck((await response.json()) as DocumentCheck)
        setOffline(!response.ok)
      } catch (error) {
        if (!stop.signal.aborted) setOffline(error instanceof Error)
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [content, documentType, organization, path, url])
  return { check, isOffline }
}
