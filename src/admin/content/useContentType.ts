'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ContentSchema } from '@/src/content/types'

/** A content type as the editor uses it. */
export type EditorType = { description?: null | string; id: string; name: string; previewUrl?: null | string; schema: ContentSchema; slug: string; titleField: string }

type Answer = { problem?: string; type?: EditorType }

const asked = new Map<string, Promise<Answer>>()

const ask = async (url: string): Promise<Answer> => {
  const response = await fetch(url, { credentials: 'include' })
  if (!response.ok) return { problem: response.status === 404 ? 'Its content type is gone, or you may not read it.' : `The content type could not be read (${response.status}).` }
  const type = (await response.json()) as EditorType
  return Array.isArray(type.schema?.fields) ? { type } : { problem: 'Its content type has no fields.' }
}

/** The content type with this id. Several fields of one page share the answer; a page opened later asks again. */
export const useContentType = (id: string | undefined): Answer => {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<{ for?: string } & Answer>({})
  const url = id ? `${config.routes.api}/content-types/${id}?depth=0` : undefined
  useEffect(() => {
    if (!url) return undefined
    let isCurrent = true
    const pending = asked.get(url) ?? ask(url).catch(() => ({ problem: 'The content type could not be read: no connection.' }))
    asked.set(url, pending)
    void pending.then((found) => {
      if (isCurrent) setAnswer({ ...found, for: url })
    })
    return () => {
      isCurrent = false
      asked.delete(url)
    }
  }, [url])
  return url !== undefined && answer.for === url ? answer : {}
}
