'use client'

import type { KeyboardEvent } from 'react'

import { useRef } from 'react'

type Props = {
  describedBy?: string
  id: string
  invalid?: boolean
  label: string
  /** Line that holds the problem, from 1. */
  markedLine?: number
  onBlur?: () => void
  onChange: (text: string) => void
  readOnly?: boolean
  text: string
}

const INDENT = '  '

/**
 * A plain-text editor with line numbers that works without anything from outside. Tab indents only after a first
 * key press and Escape gives Tab back its usual meaning, so that the keyboard is never trapped.
 */
export const CodeArea = ({ describedBy, id, invalid, label, markedLine, onBlur, onChange, readOnly, text }: Props) => {
  const typing = useRef(false)
  const gutter = useRef<HTMLOListElement>(null)
  const lines = Math.max(1, text.split('\n').length)
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') typing.current = false
    if (event.key.length === 1) typing.current = true
    if (event.key !== 'Tab' || event.shiftKey || readOnly || !typing.current) return
    event.preventDefault()
    const area = event.currentTarget
    area.setRangeText(INDENT, area.selectionStart, area.selectionEnd, 'end')
    onChange(area.value)
  }
  return (
    <div className="ce-code" data-invalid={invalid} data-readonly={readOnly}>
      <ol aria-hidden="true" className="ce-code__lines" ref={gutter}>
        {Array.from({ length: lines }, (_, index) => (
          <li data-marked={markedLine === index + 1} key={index}>
            {index + 1}
          </li>
        ))}
      </ol>
      <textarea
        aria-describedby={describedBy}
        aria-invalid={invalid}
        aria-label={label}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        className="ce-code__text"
        id={id}
        onBlur={() => {
          typing.current = false
          onBlur?.()
        }}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onScroll={(event) => gutter.current?.scrollTo({ top: event.currentTarget.scrollTop })}
        readOnly={readOnly}
        rows={Math.min(Math.max(lines, 3), 28)}
        spellCheck={false}
        value={text}
        wrap="off"
      />
    </div>
  )
}
