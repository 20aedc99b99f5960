/** A cell as it was before `csvLine` kept spreadsheets from computing it. */
export const plainCell = (cell: string): string => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell)
