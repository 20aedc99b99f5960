import { refuseCell } from './refuseCell'

/** The JSON of a cell. @throws TRANSFER_ROW_REFUSED */
export const parseJsonCell = (cell: string, path: string, accepted: string): unknown => {
  try {
    return JSON.parse(cell) as unknown
  } catch {
    return refuseCell(path, cell, accepted)
  }
}
