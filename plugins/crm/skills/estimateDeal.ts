import { clamp } from '@/src/skills/clamp'

export type DealFacts = { amount: number; client?: string; isRecurring: boolean; source?: string; status: string; title: string }
type Now = DealFacts & { daysQuiet?: number; isOverdue: boolean; probability?: number; stageProbability?: number }

export type DealEstimate = { reasons: string[]; riskFactors: string[]; similarDealsWon: number; winProbability: number }

/** How much history outweighs the stage's own probability: at this many closed deals both count the same. */
const HALF_AT = 20
const logit = (share: number): number => Math.log(share / (1 - share))
const unlogit = (value: number): number => 1 / (1 + Math.exp(-value))

/** Share of deals won among those with a trait, drawn towards the base by two deals' worth (Laplace). */
const shareOf = (deals: DealFacts[], base: number): number => (deals.filter(({ status }) => status === 'WON').length + 2 * base) / (deals.length + 2)

const band = (amount: number): number => Math.floor(Math.log10(Math.max(1, amount)) * 2)

/**
 * The chance that a deal is won, in percent, from the organization's own closed deals: their base rate moved by the traits this deal shares with them (naive
 * Bayes), mixed with the probability of its stage while there is little history. No history, no claim beyond the stage's.
 */
export const estimateDeal = (deal: Now, history: DealFacts[]): DealEstimate => {
  const base = clamp((history.filter(({ status }) => status === 'WON').length + 1) / (history.length + 2), 0.05, 0.95, 4)
  const traits: [name: string, same: DealFacts[]][] = [
    ['this client', deal.client ? history.filter(({ client }) => client === deal.client) : []],
    [`the source ${deal.source?.toLowerCase() ?? ''}`, deal.source ? history.filter(({ source }) => source === deal.source) : []],
    ['amounts like this', history.filter(({ amount }) => band(amount) === band(deal.amount))],
    [deal.isRecurring ? 'recurring deals' : 'single deals', history.filter(({ isRecurring }) => isRecurring === deal.isRecurring)],
  ]
  const told = traits.filter(([, same]) => same.length >= 2)
  const moved = told.reduce((sum, [, same]) => sum + (logit(shareOf(same, base)) - logit(base)) * 0.7, logit(base))
  const stage = clamp((deal.stageProbability ?? deal.probability ?? base * 100) / 100, 0.02, 0.98, 4)
  const weight = history.length / (history.length + HALF_AT)
  const penalty = (deal.isOverdue ? 0.6 : 0) + ((deal.daysQuiet ?? 0) > 21 ? 0.5 : 0)
  const winProbability = clamp(unlogit(weight * moved + (1 - weight) * logit(stage) - penalty) * 100, 1, 99)
  return {
    reasons: told.map(([name, same]) => `${same.filter(({ status }) => status === 'WON').length} of ${same.length} deals with ${name} were won`),
    riskFactors: [
      ...(deal.isOverdue ? ['The expected close date has passed.'] : []),
      ...((deal.daysQuiet ?? 0) > 21 ? [`Nothing happened for ${Math.round(deal.daysQuiet ?? 0)} days.`] : []),
      ...(deal.amount === 0 ? ['No amount is known.'] : []),
      ...(deal.client ? [] : ['No client is linked.']),
      ...told.filter(([, same]) => shareOf(same, base) < base - 0.15).map(([name]) => `Deals with ${name} are won less often than others.`),
    ],
    similarDealsWon: told.reduce((most, [, same]) => Math.max(most, same.filter(({ status }) => status === 'WON').length), 0),
    winProbability,
  }
}
