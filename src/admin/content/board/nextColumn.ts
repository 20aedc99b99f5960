import type { ShownColumn } from './columnsOf'

/** The next column from `from` in a direction that stands for one of the states; undefined when there is none. */
export const nextColumn = (columns: ShownColumn[], from: string, step: -1 | 1, states: ReadonlySet<string>): ShownColumn | undefined => {
  const start = columns.findIndex(({ key }) => key === from)
  for (let index = start + step; index >= 0 && index < columns.length; index += step) {
    const column = columns[index]
    if (column && column.status !== columns[start]?.status && states.has(column.status)) return column
  }
  return undefined
}
