'use client'

import { useState, type KeyboardEvent } from 'react'

import { When } from '@/src/admin/elements/When'
import type { LegalTransition } from '@/src/states/types'

import type { ShownCard } from './columnsOf'

type Props = {
  admin: string
  card: ShownCard
  isBusy: boolean
  now: string
  onDragEnd: () => void
  onDragStart: () => void
  onKey: (event: KeyboardEvent) => void
  onMove: (transition: LegalTransition) => void
  readLegal: () => Promise<LegalTransition[]>
}

/** One entry on the board. "Move" says where it may go. */
export const BoardCard = ({ admin, card, isBusy, now, onDragEnd, onDragStart, onKey, onMove, readLegal }: Props) => {
  const [legal, setLegal] = useState<LegalTransition[]>()
  const [problem, setProblem] = useState<string>()
  const open = () => {
    if (legal) return setLegal(undefined)
    readLegal().then(setLegal, () => setProblem('The next steps could not be read.'))
  }
  return (
    <li>
      <div
        aria-busy={isBusy}
        aria-label={`${card.title}, ${card.contentType}`}
        className="ce-board__card"
        draggable
        onDragEnd={onDragEnd}
        onDragStart={onDragStart}
        onKeyDown={onKey}
        role="group"
        tabIndex={0}
      >
        <a href={`${admin}/collections/content-entries/${card.id}`} tabIndex={-1}>
          {card.title}
        </a>
        <p>
          {card.contentType} · {card.locale} · <When date={card.updatedAt} now={new Date(now)} />
        </p>
        {(card.assignedTo || card.dueDate) && (
          <p data-tone={card.isOverdue ? 'bad' : undefined}>
            {card.assignedTo ? `Waits for ${card.assignedTo}` : 'Waits'}
            {card.dueDate && `, ${card.isOverdue ? 'was due' : 'due'} ${new Date(card.dueDate).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })}`}
          </p>
        )}
        <button aria-expanded={legal !== undefined} className="ce-board__move" disabled={isBusy} onClick={open} type="button">
          Move
        </button>
        {problem && <p data-tone="bad" role="alert">{problem}</p>}
        {legal && (
          <div aria-label={`Where ${card.title} may go`} className="ce-board__menu" role="group">
            {legal.length === 0 && <p>You may not move it now.</p>}
            {legal.map((transition) => (
              <button
                disabled={isBusy || transition.problem !== null}
                key={transition.name}
                onClick={() => {
                  setLegal(undefined)
                  onMove(transition)
                }}
                title={transition.problem ?? `To: ${transition.toLabel}`}
                type="button"
              >
                {transition.label}
              </button>
            ))}
          </div>
        )}
      </div>
    </li>
  )
}
