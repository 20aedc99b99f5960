import { clamp } from '@/src/skills/clamp'
import { daysBetween } from '@/src/skills/daysBetween'

/** What kinds of contact say about a relationship; what we do alone says little. */
const POINTS: Record<string, number> = {
  CALL_INBOUND: 12, CALL_OUTBOUND: 6, DEAL_CREATED: 10, DEAL_LOST: -6, DEAL_WON: 20, DELIVERABLE_SENT: 4, DOCUMENT_VIEWED: 5, EMAIL_CLICKED: 4, EMAIL_OPENED: 1, EMAIL_RECEIVED: 8, EMAIL_SENT: 2,
  FORM_SUBMISSION: 8, LINKEDIN: 3, MEETING: 15, PROJECT_DELIVERED: 10, REQUEST_RECEIVED: 14, SMS: 3, WEBSITE_VISIT: 2, WHATSAPP: 5,
}
/** After this many days an activity counts half. */
const HALF_LIFE_DAYS = 45

type Activity = Record<string, unknown>

export type Engagement = { daysQuiet: number | undefined; inbound: number; outbound: number; score: number; trend: 'falling' | 'rising' | 'steady' }

const pointsOf = (activity: Activity, now: Date): number => {
  const age = daysBetween(activity.createdAt, now) ?? 0
  return (POINTS[String(activity.activityType)] ?? 1) * 0.5 ** (Math.max(0, age) / HALF_LIFE_DAYS)
}

const isInbound = ({ activityType, direction }: Activity): boolean => direction === 'inbound' || /RECEIVED|INBOUND|FORM|OPENED|CLICKED|VISIT|VIEWED/.test(String(activityType))

/** How alive a relationship is, from 0 to 100: what happened, weighted by kind and age; a one-sided one counts for less. */
export const engagementOf = (activities: Activity[], now: Date): Engagement => {
  const points = activities.reduce((sum, activity) => sum + pointsOf(activity, now), 0)
  const inbound = activities.filter(isInbound).length
  const outbound = activities.length - inbound
  const balance = inbound === 0 ? 0.6 : 1
  const recent = activities.filter(({ createdAt }) => (daysBetween(createdAt, now) ?? 99) <= 30).length
  const before = activities.filter(({ createdAt }) => (daysBetween(createdAt, now) ?? 0) > 30 && (daysBetween(createdAt, now) ?? 99) <= 60).length
  const ages = activities.flatMap(({ createdAt }) => daysBetween(createdAt, now) ?? [])
  return {
    daysQuiet: ages.length > 0 ? Math.max(0, Math.round(Math.min(...ages))) : undefined,
    inbound,
    outbound,
    score: clamp(100 * (1 - Math.exp((-Math.max(0, points) * balance) / 40)), 0, 100),
    trend: recent > before ? 'rising' : recent < before ? 'falling' : 'steady',
  }
}
