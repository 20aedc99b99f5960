'use client'

import { toast, useRouteCache } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState, type KeyboardEvent } from 'react'

import { requestTransition } from '@/src/admin/states/requestTransition'
import type { LegalTransition, StateReport } from '@/src/states/types'

import { BoardCard } from './BoardCard'
import type { ShownCard, ShownColumn } from './columnsOf'
import { nextColumn } from './nextColumn'

type Props = { admin: string; api: string; columns: ShownColumn[]; now: string }
type Held = { card: ShownCard; from: string }

const legalOf = async (url: string): Promise<LegalTransition[]> => {
  const response = await fetch(url, { credentials: 'include' })
  if (!response.ok) throw new Error(`The server answered ${response.status}.`)
  const { states } = (await response.json()) as { states: StateReport[] }
  return states.find(({ field }) => field === 'status')?.transitions ?? []
}

const focusCard = (root: HTMLElement | null, column: number, row: number): void => {
  const columns = [...(root?.querySelectorAll<HTMLElement>('.ce-board__column') ?? [])]
  const cards = columns[column]?.querySelectorAll<HTMLElement>('.ce-board__card') ?? []
  cards[Math.min(row, cards.length - 1)]?.focus()
}

/** The board: what may be moved where is asked of the server, which alone decides. */
export const Board = ({ admin, api, columns, now }: Props) => {
  const root = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const { clearRouteCache } = useRouteCache()
  const [held, setHeld] = useState<Held>()
  const [busy, setBusy] = useState<string>()
  const [said, setSaid] = useState('')
  const urlOf = (card: ShownCard) => `${api}/content-entries/${card.id}/transitions`

  const apply = async (card: ShownCard, transition: LegalTransition): Promise<void> => {
    if (transition.confirm && !window.confirm(`“${card.title}” goes to “${transition.toLabel}”. This cannot be taken back.`)) return
    setBusy(card.id)
    const problem = transition.problem ?? (await requestTransition({ field: 'status', name: transition.name, url: urlOf(card) }))
    setBusy(undefined)
    if (problem) {
      setSaid(problem)
      toast.error(problem)
      return
    }
    setSaid(`${card.title} is now in ${transition.toLabel}`)
    toast.success(`“${card.title}”: ${transition.toLabel}`)
    clearRouteCache()
    router.refresh()
  }
  const guarded = (work: () => Promise<void>) => void work().catch((error: unknown) => toast.error(`It could not be moved: ${error instanceof Error ? error.message : String(error)}`))
  const moveTo = (card: ShownCard, status: string) =>
    guarded(async () => {
      const legal = await legalOf(urlOf(card))
      const transition = legal.find(({ to }) => to === status)
      if (transition) return apply(card, transition)
      const message = `“${card.title}” cannot go there now${legal.length > 0 ? `; it can go to ${legal.map(({ toLabel }) => toLabel).join(', ')}` : ''}.`
      setSaid(message)
      toast.error(message)
    })
  const moveBy = (card: ShownCard, from: string, step: -1 | 1) =>
    guarded(async () => {
      const legal = await legalOf(urlOf(card))
      const target = nextColumn(columns, from, step, new Set(legal.map(({ to }) => to)))
      const transition = legal.find(({ to }) => to === target?.status)
      if (transition) return apply(card, transition)
      setSaid(`“${card.title}” can go no further ${step > 0 ? 'to the right' : 'to the left'}.`)
    })

  const onKey = (event: KeyboardEvent, card: ShownCard, column: number, row: number) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (event.target !== event.currentTarget) return
    if (event.shiftKey && step !== 0) moveBy(card, columns[column]?.key ?? '', step as -1 | 1)
    else if (step !== 0) {
      let next = column + step
      while (columns[next] && columns[next]?.cards.length === 0) next += step
      focusCard(root.current, next, row)
    } else if (event.key === 'ArrowDown') focusCard(root.current, column, row + 1)
    else if (event.key === 'ArrowUp') focusCard(root.current, column, Math.max(0, row - 1))
    else if (event.key === 'Enter') router.push(`${admin}/collections/content-entries/${card.id}`)
    else return
    event.preventDefault()
  }

  return (
    <>
      <p aria-live="polite" className="ce-build__said">
        {said}
      </p>
      <div className="ce-board" ref={root}>
        {columns.map((column, index) => (
          <section
            aria-labelledby={`board-${index}`}
            className="ce-board__column"
            data-target={held !== undefined && held.from !== column.key ? true : undefined}
            key={column.key}
            onDragOver={(event) => held && event.preventDefault()}
            onDrop={() => {
              if (held && held.from !== column.key) moveTo(held.card, column.status)
              setHeld(undefined)
            }}
          >
            <h2 id={`board-${index}`}>
              {column.name} <span>{column.total}</span>
            </h2>
            {column.cards.length === 0 && <p className="ce-board__none">Nothing here</p>}
            <ul>
              {column.cards.map((card, row) => (
                <BoardCard
                  admin={admin}
                  card={card}
                  isBusy={busy === card.id}
                  key={card.id}
                  now={now}
                  onDragEnd={() => setHeld(undefined)}
                  onDragStart={() => setHeld({ card, from: column.key })}
                  onKey={(event) => onKey(event, card, index, row)}
                  onMove={(transition) => guarded(() => apply(card, transition))}
                  readLegal={() => legalOf(urlOf(card))}
                />
              ))}
            </ul>
            {column.total > column.cards.length && <p className="ce-board__none">and {column.total - column.cards.length} more</p>}
          </section>
        ))}
      </div>
    </>
  )
}
