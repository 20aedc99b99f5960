/** Liveness under plain `next start`; our own server answers this path itself. */
export const GET = (): Response => Response.json({ status: 'ok', uptimeSeconds: Math.round(process.uptime()) }, { headers: { 'cache-control': 'no-store' } })

export const dynamic = 'force-dynamic'
