import { useCallback, useState } from 'react'

import type { Hit } from './types'

/** Which hits are chosen, in the order they were chosen, and from where a range begins. */
export const useSelection = (hits: Hit[], single: boolean) => {
  const [chosen, setChosen] = useState<Map<string, Hit>>(new Map())
  const [anchor, setAnchor] = useState(0)
  const toggle = useCallback(
    (at: number) => {
      const hit = hits[at]
      if (!hit) return
      setAnchor(at)
      setChosen((now) => {
        const next = new Map(single ? [] : now)
        if (now.has(hit.id)) next.delete(hit.id)
        else next.set(hit.id, hit)
        return next
      })
    },
    [hits, single],
  )
  const extend = useCallback(
    (to: number) => {
      if (single) return toggle(to)
      const range = hits.slice(Math.min(anchor, to), Math.max(anchor, to) + 1)
      setChosen((now) => new Map([...now, ...range.map((hit) => [hit.id, hit] as const)]))
    },
    [anchor, hits, single, toggle],
  )
  const all = useCallback(() => setChosen((now) => (single ? now : new Map([...now, ...hits.map((hit) => [hit.id, hit] as const)]))), [hits, single])
  const clear = useCallback(() => setChosen(new Map()), [])
  return { all, chosen, clear, extend, toggle }
}
