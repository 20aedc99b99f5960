import { RowRefused } from '../errors'

/** @throws TRANSFER_ROW_REFUSED with the column, what was given and what is accepted */
export const refuseCell = (path: string, cell: string, accepted: string): never => {
  throw new RowRefused({ problems: [{ message: `is ${JSON.stringify(cell.slice(0, 80))}, accepted: ${accepted}`, path }] })
}
