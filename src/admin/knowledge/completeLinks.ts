import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'

import type { FoundDocument } from './types'

/** `[text](/pla` completes a path, `[[pla` a whole link. */
const PLACES = [
  { apply: ({ path }: FoundDocument) => path, pattern: /\]\([^()\s]*$/, skip: 2 },
  { apply: ({ path, title }: FoundDocument) => `[${title}](${path})`, pattern: /\[\[[^[\]]*$/, skip: 0 },
]

/** Puts the text in place of what was typed, and of the brackets that the editor closed behind it. */
const put = (insert: string) => (view: EditorView, _: Completion, from: number, to: number): void => {
  const closed = insert.startsWith('[') && view.state.sliceDoc(to, to + 2) === ']]' ? 2 : 0
  view.dispatch({ changes: { from, insert, to: to + closed }, selection: { anchor: from + insert.length }, userEvent: 'input.complete' })
}

const typedAfter = (text: string): string => text.replace(/^(?:\]\(|\[\[)/, '')

/** Completes links to other documents; `find` looks them up by a part of their path or title. */
export const completeLinks =
  (find: (typed: string) => Promise<FoundDocument[]>): CompletionSource =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    for (const { apply, pattern, skip } of PLACES) {
      const match = context.matchBefore(pattern)
      if (!match) continue
      const found = await find(typedAfter(match.text))
      if (context.aborted) return null
      const options = found.map((document) => ({ apply: put(apply(document)), detail: document.path, label: document.title, type: 'text' }))
      return { filter: false, from: match.from + skip, options }
    }
    return null
  }
