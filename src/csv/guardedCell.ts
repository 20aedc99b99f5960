/** A cell that no spreadsheet runs as a formula: what looks like one gets an apostrophe in front, which `plainCell` takes away. */
export const guardedCell = (text: string): string => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text)
