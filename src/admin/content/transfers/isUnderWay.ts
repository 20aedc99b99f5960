import type { ShownTransfer } from './types'

/** Whether a transfer waits or runs. */
export const isUnderWay = ({ status }: ShownTransfer): boolean => status === 'QUEUED' || status === 'RUNNING'
