import type { LeadScores } from './scoreLead'

type Row = Record<string, unknown>
export type LeadAdvice = { actionType: 'follow_up' | 'research' | 'schedule_call' | 'send_email' | 'send_proposal'; reason: string; title: string }

/** What to do with a lead next, and why, most urgent first. */
export const leadAdvice = (lead: Row, { meetings, scores, threads }: { meetings: Row[]; scores: LeadScores; threads: Row[] }): LeadAdvice[] => {
  const name = String(lead.name)
  const waiting = threads.find(({ awaitingReply, lastMessageFrom }) => awaitingReply === true || lastMessageFrom === 'lead')
  const met = meetings.some(({ status }) => status === 'completed')
  return [
    ...(waiting ? [{ actionType: 'send_email' as const, reason: `They wait for an answer${waiting.subject ? ` to "${String(waiting.subject)}"` : ''}.`, title: `Answer ${name}` }] : []),
    ...(met && lead.status === 'active' ? [{ actionType: 'send_proposal' as const, reason: 'You have met, and no proposal was sent.', title: `Send ${name} a proposal` }] : []),
    ...(!met && scores.priorityTier !== 'COLD' ? [{ actionType: 'schedule_call' as const, reason: `A ${scores.priorityTier.toLowerCase()} lead (${scores.overallScore} of 100) you have not met.`, title: `Speak with ${name}` }] : []),
    ...(lead.status === 'proposal_sent' && scores.momentumScore < 50 ? [{ actionType: 'follow_up' as const, reason: 'The proposal was sent, and it has been quiet since.', title: `Ask ${name} about the proposal` }] : []),
    ...(lead.company && lead.industry ? [] : [{ actionType: 'research' as const, reason: 'Company or industry is not known.', title: `Find out more about ${name}` }]),
  ]
}
