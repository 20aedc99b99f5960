import { useCallback, useEffect, useRef, useState } from 'react'

import { askApi } from './askApi'
import { filtersToSearch } from './filtersToSearch'
import type { BrowseAnswer, Filters, Hit } from './types'

const PAGE = 60
const TYPING_MS = 180
const WAITING_MS = 4000

type Found = { docs: Hit[]; error?: string; facets?: BrowseAnswer['facets']; isLoading: boolean; nextCursor: null | string; total: number }

/** Its preview is still to come. */
const isWaiting = ({ quarantineReason, thumbnailState }: Hit): boolean => !quarantineReason && (thumbnailState === 'PENDING' || thumbnailState === 'PROCESSING')

/** Hits whose preview has come take the place of the old ones. */
const merged = (now: Found, docs: Hit[]): Found => {
  const fresh = new Map(docs.filter((doc) => !isWaiting(doc)).map((doc) => [doc.id, doc]))
  return fresh.size === 0 ? now : { ...now, docs: now.docs.map((doc) => fresh.get(doc.id) ?? doc) }
}

/** Hits of the filters, page by page. What was found stays until the next answer is there; previews that were on their way appear by themselves. */
export const useBrowse = (api: string, filters: Filters) => {
  const [found, setFound] = useState<Found>({ docs: [], isLoading: true, nextCursor: null, total: 0 })
  const [round, setRound] = useState(0)
  const search = filtersToSearch(filters).toString()
  const running = useRef<AbortController | null>(null)

  useEffect(() => {
    const stop = new AbortController()
    running.current = stop
    setFound((now) => ({ ...now, isLoading: true }))
    const timer = setTimeout(() => {
      askApi<BrowseAnswer>(`${api}/assets/browse?limit=${PAGE}&${search}`, { signal: stop.signal }).then(
        ({ docs, facets, nextCursor, total = 0 }) => setFound({ docs, facets, isLoading: false, nextCursor, total }),
        (error: unknown) => {
          if (!stop.signal.aborted) setFound({ docs: [], error: error instanceof Error ? error.message : String(error), isLoading: false, nextCursor: null, total: 0 })
        },
      )
    }, TYPING_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [api, round, search])

  const more = useCallback(() => {
    const { nextCursor } = found
    const stop = running.current
    if (!nextCursor || found.isLoading || !stop) return
    setFound((now) => ({ ...now, isLoading: true }))
    askApi<BrowseAnswer>(`${api}/assets/browse?limit=${PAGE}&facets=false&cursor=${nextCursor}&${search}`, { signal: stop.signal }).then(
      (page) => setFound((now) => ({ ...now, docs: [...now.docs, ...page.docs], isLoading: false, nextCursor: page.nextCursor })),
      (error: unknown) => {
        if (!stop.signal.aborted) setFound((now) => ({ ...now, error: error instanceof Error ? error.message : String(error), isLoading: false, nextCursor: null }))
      },
    )
  }, [api, found, search])

  const waiting = found.docs.filter(isWaiting).slice(0, 100).map(({ id }) => `&id=${id}`).join('')
  useEffect(() => {
    if (!waiting) return
    const stop = new AbortController()
    const timer = setInterval(() => {
      askApi<BrowseAnswer>(`${api}/assets/browse?facets=false&limit=100${waiting}`, { signal: stop.signal }).then(
        ({ docs }) => setFound((now) => merged(now, docs)),
        () => undefined, // asked again in a moment
      )
    }, WAITING_MS)
    return () => {
      clearInterval(timer)
      stop.abort()
    }
  }, [api, waiting])

  const refresh = useCallback(() => setRound((now) => now + 1), [])
  return { found, more, refresh }
}
