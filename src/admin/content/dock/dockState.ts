import type { Quote } from '@/src/admin/content/comments/findQuote'

export type DockTab = 'comments' | 'preview' | 'translations'

/** What the editor's fields and the panel beside them know of each other: they lie in different forms of the page. */
export type DockState = {
  /** The thread whose place is shown. */
  active?: string | undefined
  /** Open threads by field, e.g. `data.body`. */
  counts: Readonly<Record<string, number>>
  /** The entry that is open; fields outside its page show no marks. */
  entry?: string | undefined
  /** Where the next comment belongs. */
  place?: { field: string; quote?: Quote | undefined } | undefined
  tab?: DockTab | undefined
}

const listeners = new Set<() => void>()
let state: DockState = { counts: {} }

/** The panel of the page that is open. One page shows one entry. */
export const dockState = {
  read: (): DockState => state,
  set: (change: Partial<DockState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
