/** Types a browser may show from our own address; everything else is only ever saved. */
const INLINE = /^(image\/(?!svg)|video\/|audio\/|application\/pdf$|text\/plain$)/

/** Headers of every answer with a file of ours. */
export const safeHeaders = ({ headers }: { headers: Headers }): Headers => {
  headers.set('x-content-type-options', 'nosniff')
  headers.set('content-security-policy', "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox")
  if (!INLINE.test(headers.get('content-type') ?? '')) headers.set('content-disposition', 'attachment')
  return headers
}
