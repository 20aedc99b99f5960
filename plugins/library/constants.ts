/** A licence that has ended, whatever the status says yet. */
export const EXPIRED_SQL = `(a.status = 'EXPIRED' or coalesce(a.expires_at <= now(), false))`
