import { parseJsonCell } from './parseJsonCell'

/** A list is JSON, or values between semicolons. */
export const cellList = (cell: string, path: string): unknown =>
  /^\s*\[/.test(cell) ? parseJsonCell(cell, path, 'a JSON list, or values between semicolons') : cell.split(';').map((one) => one.trim()).filter((one) => one !== '')
