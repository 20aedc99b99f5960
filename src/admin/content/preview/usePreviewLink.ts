'use client'

import { useEffect, useState } from 'react'

import { askApi } from '@/src/admin/assets/askApi'

export type PreviewLink = { expiresAt: string; token: string; url: null | string }

type Args = { api: string; entry: string; locale: string | undefined; /** Changes with every save. */ saved: number }
type State = { link?: PreviewLink; problem?: string }

/** A minute before a link ends a new one is asked for. */
const EARLY_MS = 60_000

/** The signed link under which the front end shows what was saved last; a new one after every save and before it ends. */
export const usePreviewLink = ({ api, entry, locale, saved }: Args): { again: () => void } & State => {
  const [state, setState] = useState<State>({})
  const [round, setRound] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    askApi<PreviewLink>(`${api}/content-entries/${entry}/preview-link`, { body: locale ? { locale } : {}, method: 'POST', signal: stop.signal }).then(
      (link) => setState({ link }),
      (error: unknown) => {
        if (!stop.signal.aborted) setState(({ link }) => ({ link, problem: error instanceof Error ? error.message : String(error) }))
      },
    )
    return () => stop.abort()
  }, [api, entry, locale, round, saved])
  const ends = state.link?.expiresAt
  useEffect(() => {
    if (!ends) return undefined
    const timer = setTimeout(() => setRound((now) => now + 1), Math.max(Date.parse(ends) - Date.now() - EARLY_MS, 5_000))
    return () => clearTimeout(timer)
  }, [ends])
  return { ...state, again: () => setRound((now) => now + 1) }
}
