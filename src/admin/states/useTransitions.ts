import { useEffect, useState } from 'react'

import type { LegalTransition, StateReport } from '@/src/states/types'

type Loaded = { error?: string; transitions: LegalTransition[] }

/** The transitions the signed-in person may do now; asked again whenever the saved state changes. */
export const useTransitions = ({ field, url, value }: { field: string; url?: string; value?: string }): Loaded => {
  const [loaded, setLoaded] = useState<Loaded>({ transitions: [] })
  useEffect(() => {
    if (!url) return
    const stop = new AbortController()
    const load = async (): Promise<Loaded> => {
      const response = await fetch(url, { credentials: 'include', signal: stop.signal })
      if (!response.ok) return { error: `The next steps could not be loaded (${response.status}).`, transitions: [] }
      const { states } = (await response.json()) as { states: StateReport[] }
      return { transitions: states.find((report) => report.field === field)?.transitions ?? [] }
    }
    load().then(setLoaded, (error: unknown) => {
      if (!stop.signal.aborted) setLoaded({ error: `The next steps could not be loaded: ${String(error)}`, transitions: [] })
    })
    return () => stop.abort()
  }, [field, url, value])
  return loaded
}
