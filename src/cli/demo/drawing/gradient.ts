/** A gradient from the top down, or from left to right. */
export const gradient = (id: string, from: string, to: string, isSideways = false) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${isSideways ? 1 : 0}" y2="${isSideways ? 0 : 1}"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`
