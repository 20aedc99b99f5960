import { useCallback, useEffect, useState } from 'react'

import { askApi } from './askApi'

type Loaded<Answer> = { data?: Answer; error?: string; path?: string }

/** One answer of the API, asked again by `again`; undefined while it is not there. */
export const useApi = <Answer>(path: string | undefined) => {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({})
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (!path) return
    const stop = new AbortController()
    askApi<Answer>(path, { signal: stop.signal }).then(
      (data) => setLoaded({ data, path }),
      (error: unknown) => {
        if (!stop.signal.aborted) setLoaded({ error: error instanceof Error ? error.message : String(error), path })
      },
    )
    return () => stop.abort()
  }, [path, round])
  const again = useCallback(() => setRound((now) => now + 1), [])
  const isOwn = loaded.path === path
  return { again, data: isOwn ? loaded.data : undefined, error: isOwn ? loaded.error : undefined }
}
