/** A cell as it was before `guardedCell`. */
export const plainCell = (cell: string): string => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell)
