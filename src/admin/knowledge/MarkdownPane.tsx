'use client'

import { setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'

import { completeLinks } from './completeLinks'
import { editorExtensions } from './editorExtensions'
import type { DocumentCheck, FoundDocument } from './types'

type Props = {
  find: (typed: string) => Promise<FoundDocument[]>
  id: string
  isReadOnly: boolean
  label: string
  onChange: (text: string) => void
  /** Changes when a line is to be shown: the line, and a number that grows. */
  place?: { at: number; line: number }
  problems: DocumentCheck['problems']
  text: string
}

/** The text itself. What is typed goes out by `onChange`; a text that comes from elsewhere replaces it, and can be undone. */
export const MarkdownPane = ({ find, id, isReadOnly, label, onChange, place, problems, text }: Props) => {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef({ find, onChange, text })
  latest.current = { find, onChange, text }
  useEffect(() => {
    if (!host.current) return undefined
    const { text: doc } = latest.current
    const extensions = editorExtensions({
      complete: completeLinks((typed) => latest.current.find(typed)),
      isReadOnly,
      label,
      onChange: (next) => latest.current.onChange(next),
      text: doc,
    })
    const own = new EditorView({ parent: host.current, state: EditorState.create({ doc, extensions }) })
    view.current = own
    return () => own.destroy()
  }, [isReadOnly, label])
  useEffect(() => {
    const own = view.current
    if (own && own.state.sliceDoc() !== text) own.dispatch({ changes: { from: 0, insert: text, to: own.state.doc.length } })
  }, [text])
  useEffect(() => {
    const own = view.current
    if (!own) return
    const diagnostics = problems.map(({ line: number, message, severity }) => {
      const { from, to } = own.state.doc.line(Math.min(Math.max(1, number), own.state.doc.lines))
      return { from, message, severity, to }
    })
    own.dispatch(setDiagnostics(own.state, diagnostics))
  }, [problems])
  useEffect(() => {
    const own = view.current
    if (!own || !place) return
    const { from } = own.state.doc.line(Math.min(place.line, own.state.doc.lines))
    own.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'center' }), selection: { anchor: from } })
    own.focus()
  }, [place])
  return <div className="ce-md__text" data-readonly={isReadOnly} id={id} ref={host} />
}
