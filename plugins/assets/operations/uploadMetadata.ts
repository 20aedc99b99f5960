/** `Upload-Metadata`: pairs of a key and base64, joined by commas (tus 1.0, creation). */
export const uploadMetadata = (header: null | string): Record<string, string> =>
  Object.fromEntries(
    (header ?? '')
      .split(',')
      .map((pair) => pair.trim().split(' '))
      .filter(([key]) => key)
      .map(([key = '', value = '']) => [key, Buffer.from(value, 'base64').toString('utf8').slice(0, 1000)]),
  )
