import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef } from 'react'

import { AssetCard } from './AssetCard'
import type { Hit } from './types'

type Props = {
  active: number
  chosen: ReadonlyMap<string, Hit>
  hasMore: boolean
  hits: Hit[]
  label: string
  onActive: (at: number) => void
  onAll: () => void
  onExtend: (at: number) => void
  onMore: () => void
  onOpen: (at: number) => void
  onToggle: (at: number) => void
  openId: string | undefined
  single: boolean
}

const columnsOf = (grid: HTMLElement): number => {
  const cells = [...grid.querySelectorAll<HTMLElement>('[role=option]')]
  const first = cells[0]?.offsetTop
  const next = cells.findIndex((cell) => cell.offsetTop !== first)
  return Math.max(1, next < 0 ? cells.length : next)
}

/** Where a key leads from one cell; undefined for keys that lead nowhere. */
const moveOf = (key: string, at: number, columns: number, count: number): number | undefined => {
  const to = { ArrowDown: at + columns, ArrowLeft: at - 1, ArrowRight: at + 1, ArrowUp: at - columns, End: count - 1, Home: 0, PageDown: at + 4 * columns, PageUp: at - 4 * columns }[key]
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to))
}

/** The pictures: one tab stop, arrows move, space chooses, shift takes the range, enter opens. Asks for more before its end is seen. */
export const AssetGrid = ({ active, chosen, hasMore, hits, label, onActive, onAll, onExtend, onMore, onOpen, onToggle, openId, single }: Props) => {
  const grid = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const mark = end.current
    if (!mark || !hasMore) return
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), { rootMargin: '800px' })
    watch.observe(mark)
    return () => watch.disconnect()
  }, [hasMore, onMore])

  const focus = useCallback(
    (at: number) => {
      onActive(at)
      const cell = grid.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)
      cell?.focus({ preventScroll: true })
      cell?.scrollIntoView({ block: 'nearest' })
    },
    [onActive],
  )
  const press = useCallback(
    (at: number, event: MouseEvent) => {
      onActive(at)
      if (event.shiftKey) return onExtend(at)
      return event.metaKey || event.ctrlKey ? onToggle(at) : onOpen(at)
    },
    [onActive, onExtend, onOpen, onToggle],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (!grid.current || hits.length === 0) return
    const to = event.altKey || event.metaKey || event.ctrlKey ? undefined : moveOf(event.key, active, columnsOf(grid.current), hits.length)
    if (to !== undefined) {
      if (event.shiftKey) onExtend(to)
      focus(to)
    } else if (event.key === ' ') onToggle(active)
    else if (event.key === 'Enter') onOpen(active)
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) onAll()
    else return
    event.preventDefault()
  }
  return (
    <>
      <div aria-label={label} aria-multiselectable={!single} className="ce-dam__grid" onFocus={({ target }) => target.dataset.at !== undefined && onActive(Number(target.dataset.at))} onKeyDown={onKeyDown} ref={grid} role="listbox">
        {hits.map((hit, at) => (
          <AssetCard at={at} hit={hit} isActive={at === active} isChosen={chosen.has(hit.id)} isOpen={hit.id === openId} key={hit.id} onPress={press} onToggle={onToggle} />
        ))}
      </div>
      <div aria-hidden ref={end} />
    </>
  )
}
