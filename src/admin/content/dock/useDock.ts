import { useSyncExternalStore } from 'react'

import { dockState } from './dockState'

/** What the panel beside the editor shows now. */
export const useDock = () => useSyncExternalStore(dockState.subscribe, dockState.read, dockState.read)
