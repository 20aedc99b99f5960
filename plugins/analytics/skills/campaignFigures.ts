import { seriesFigures, type SeriesFigures } from './seriesFigures'

/** The figures of each daily metric of a campaign; rows oldest first. */
export const campaignFigures = (rows: readonly Record<string, unknown>[]): Record<'clicks' | 'conversions' | 'conversionValue' | 'impressions' | 'spend', SeriesFigures> => {
  const of = (name: string) => seriesFigures(rows.map((row) => ({ date: String(row.date).slice(0, 10), value: Number(row[name] ?? 0) })))
  return { clicks: of('clicks'), conversions: of('conversions'), conversionValue: of('conversionValue'), impressions: of('impressions'), spend: of('spend') }
}
