import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { emitEvent } from '@/src/events/emitEvent'
import { once } from '@/src/queue/once'

import { campaignFigures } from '../skills/campaignFigures'

/** Figures that came since the last look, with room for one that was missed. */
const FRESH = '3 hours'
const DAYS_READ = 60
/** Older values that are unusual are no news; what was said is remembered for longer than that. */
const NEWS_MS = 7 * 86_400_000

type Campaign = { id: string; organization: string; rows: Record<string, unknown>[] }

const CAMPAIGNS = `
  select c.id, c.organization_id as organization, (
    select coalesce(json_agg(json_build_object('date', to_char(m.date, 'YYYY-MM-DD'), 'impressions', m.impressions, 'clicks', m.clicks, 'conversions', m.conversions,
      'spend', m.spend, 'conversionValue', m.conversion_value) order by m.date), '[]')
    from (select * from campaign_metrics m where m.campaign_id = c.id order by m.date desc limit ${DAYS_READ}) m) as rows
  from ad_campaigns c where c.id in (select campaign_id from campaign_metrics where updated_at > $1::timestamptz - interval '${FRESH}' and updated_at <= $1::timestamptz + interval '${FRESH}')`

/** `anomaly.detected` (B000-061) for each unusual value of the last week in the daily figures of a campaign, once per campaign, metric and day. */
export const watchSeries = async ({ now, payload, signal }: { now: Date; payload: Payload; signal: AbortSignal }): Promise<void> => {
  for (const { id, organization, rows } of await sql(payload)<Campaign>(CAMPAIGNS, [now])) {
    signal.throwIfAborted()
    const found = Object.entries(campaignFigures(rows)).flatMap(([metric, { anomalies }]) => anomalies.map((anomaly) => ({ metric, ...anomaly })))
    for (const anomaly of found.filter(({ date }) => Date.parse(date) > now.getTime() - NEWS_MS)) {
      const said = { ...anomaly, campaignId: id, id }
      await inTransaction(payload, { kind: 'system' }, (req) =>
        once({
          key: `anomaly.detected:${id}:${anomaly.metric}:${anomaly.date}`,
          req,
          run: () => emitEvent({ organization, payload: said, req, sourceId: id, sourceType: 'ad-campaigns', type: 'anomaly.detected' }),
        }),
      )
    }
  }
}
