const two = (value: number): string => String(value).padStart(2, '0')

/**
 * A main colour of a picture as 14 digits whose order keeps near colours together: the upper halves of red, green and blue, then the lower ones (two digits each,
 * 00–15), then the share in hundredths. What has a colour close to another one is then a few ranges of an index of texts, whatever its collation.
 */
export const colorKeyOf = ({ hex, share }: { hex: string; share: number }): string => {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
  return [...parts.map((part) => part >> 4), ...parts.map((part) => part & 15), Math.min(99, Math.floor(share * 100))].map(two).join('')
}
