import { clamp } from '@/src/skills/clamp'
import { daysBetween } from '@/src/skills/daysBetween'

type Fields = Record<string, unknown>

export type LeadScores = {
  engagementScore: number
  fitScore: number
  intentScore: number
  momentumScore: number
  overallScore: number
  predictedCloseProbability: number
  priorityTier: 'COLD' | 'HOT' | 'WARM'
  signals: string[]
}

const SOURCE_POINTS: Record<string, number> = { COLD_OUTREACH: 10, EMAIL: 35, EVENT: 45, ORGANIC_SEARCH: 50, PAID_ADS: 40, PARTNER: 65, REFERRAL: 80, SOCIAL: 35, WEBSITE: 55 }
const SIZE_POINTS: Record<string, number> = { enterprise: 35, medium: 30, small: 20, solo: 5 }
const FREE_MAIL = /@(gmail|yahoo|hotmail|outlook|icloud|proton)\./i
const INTENT = /\b(budget|quote|proposal|pricing|deadline|asap|urgent|contract|start(?:ing)? (?:in|by|on)|launch|need)\b/gi

const fitOf = (lead: Fields): [number, string[]] => {
  const isBusiness = !FREE_MAIL.test(String(lead.email ?? ''))
  const score = (SIZE_POINTS[String(lead.companySize)] ?? 12) + (isBusiness ? 25 : 0) + (lead.company ? 15 : 0) + (lead.industry ? 10 : 0) + (lead.projectType ? 15 : 0)
  return [clamp(score, 0, 100), [...(isBusiness ? [] : ['a private mail address']), ...(lead.companySize ? [`company size ${String(lead.companySize)}`] : [])]]
}

const intentOf = (lead: Fields): [number, string[]] => {
  const words = [...new Set((String(lead.notes ?? '').match(INTENT) ?? []).map((word) => word.toLowerCase()))]
  const score = (SOURCE_POINTS[String(lead.source)] ?? 30) + words.length * 8 + (Number(lead.estimatedValue ?? 0) > 0 ? 12 : 0) + (lead.expectedCloseDate ? 10 : 0)
  return [clamp(score, 0, 100), words.length > 0 ? [`speaks of ${words.slice(0, 4).join(', ')}`] : []]
}

/** Fit, intent, engagement and momentum of a lead from 0 to 100, each from facts of its record and what happened with it. */
export const scoreLead = (lead: Fields, activity: { at: string; isTheirs: boolean }[], wonShare: number, now: Date): LeadScores => {
  const [fitScore, fitSignals] = fitOf(lead)
  const [intentScore, intentSignals] = intentOf(lead)
  const ageOf = (at: unknown) => daysBetween(at, now) ?? 999
  const engagementScore = clamp(activity.reduce((sum, { at, isTheirs }) => sum + (isTheirs ? 18 : 5) * 0.5 ** (ageOf(at) / 30), 0), 0, 100)
  const quiet = Math.min(ageOf(lead.lastActivityAt ?? lead.createdAt), ...activity.map(({ at }) => ageOf(at)))
  const momentumScore = clamp(100 * 0.5 ** (quiet / 14), 0, 100)
  const overallScore = clamp(fitScore * 0.3 + intentScore * 0.3 + engagementScore * 0.2 + momentumScore * 0.2, 0, 100)
  const odds = (wonShare / (1 - wonShare)) * Math.exp((overallScore - 50) / 22)
  return {
    engagementScore, fitScore, intentScore, momentumScore, overallScore,
    predictedCloseProbability: clamp((100 * odds) / (1 + odds), 1, 99),
    priorityTier: overallScore >= 65 ? 'HOT' : overallScore >= 40 ? 'WARM' : 'COLD',
    signals: [...fitSignals, ...intentSignals, ...(quiet > 21 && quiet < 999 ? [`quiet for ${Math.round(quiet)} days`] : [])],
  }
}
