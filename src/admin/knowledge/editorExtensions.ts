import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, type CompletionSource } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorSelection, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Colours are the product's, so that both themes hold. */
const highlight = HighlightStyle.define([
  { color: 'var(--ce-ink)', fontWeight: '700', tag: tags.heading },
  { fontWeight: '700', tag: tags.strong },
  { fontStyle: 'italic', tag: tags.emphasis },
  { color: 'var(--ce-accent)', tag: [tags.link, tags.url] },
  { color: 'var(--ce-info)', tag: [tags.monospace, tags.labelName] },
  { color: 'var(--ce-ink-3)', tag: [tags.processingInstruction, tags.meta, tags.contentSeparator, tags.quote] },
  { textDecoration: 'line-through', tag: tags.strikethrough },
])

/** Puts marks around the selection, or takes them away. */
const surround = (mark: string) => (view: EditorView): boolean => {
  view.dispatch(
    view.state.changeByRange((range) => {
      const [before, after] = [view.state.sliceDoc(range.from - mark.length, range.from), view.state.sliceDoc(range.to, range.to + mark.length)]
      if (before === mark && after === mark) {
        const changes = [{ from: range.from - mark.length, to: range.from }, { from: range.to, to: range.to + mark.length }]
        return { changes, range: EditorSelection.range(range.from - mark.length, range.to - mark.length) }
      }
      return { changes: [{ from: range.from, insert: mark }, { from: range.to, insert: mark }], range: EditorSelection.range(range.from + mark.length, range.to + mark.length) }
    }),
  )
  return true
}

const link = (view: EditorView): boolean => {
  const { from, to } = view.state.selection.main
  const text = view.state.sliceDoc(from, to)
  view.dispatch({ changes: { from, insert: `[${text}](/)`, to }, selection: { anchor: from + text.length + 4 } })
  return true
}

type Options = { complete: CompletionSource; isReadOnly: boolean; label: string; onChange: (text: string) => void; text: string }

/**
 * The markdown editor. Tab leaves it, as everywhere on the page. Line ends stay what they are: all CRLF is one kind of line end, and where kinds
 * are mixed a carriage return is a character of its line.
 */
export const editorExtensions = ({ complete, isReadOnly, label, onChange, text }: Options): Extension[] => [
  lineNumbers(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  highlightActiveLine(),
  bracketMatching(),
  closeBrackets(),
  highlightSelectionMatches(),
  lintGutter(),
  autocompletion({ override: [complete] }),
  markdown({ base: markdownLanguage, completeHTMLTags: false }),
  syntaxHighlighting(highlight),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
  EditorState.readOnly.of(isReadOnly),
  EditorState.lineSeparator.of(/\r\n/.test(text) && !/[^\r]\n|^\n/.test(text) ? '\r\n' : '\n'),
  keymap.of([
    { key: 'Mod-b', run: surround('**') },
    { key: 'Mod-i', run: surround('_') },
    { key: 'Mod-k', run: link },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) onChange(state.sliceDoc())
  }),
]
