/**
 * The collection that the request's session cookie claims to belong to, read without checking the signature.
 * Good for choosing a page to send somebody to, never for access.
 */
export const sessionCollection = (headers: Headers, cookiePrefix = 'payload'): string | undefined => {
  const name = `${cookiePrefix}-token=`
  const cookie = headers.get('cookie')?.split(/;\s*/).find((part) => part.startsWith(name))
  const claims = cookie?.slice(name.length).split('.')[1]
  if (!claims) return undefined
  try {
    const parsed: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'))
    if (typeof parsed !== 'object' || parsed === null || !('collection' in parsed)) return undefined
    return typeof parsed.collection === 'string' ? parsed.collection : undefined
  } catch {
    return undefined // a damaged cookie is no session; Payload answers it with the sign-in page
  }
}
