import type { ReadDeal } from './readDeal'

export type SuggestedAction = { reason: string; taskType: 'CALL' | 'EMAIL' | 'FOLLOW_UP' | 'MEETING' | 'PROPOSAL' | 'TODO'; title: string }

/** What would move a deal on, most urgent first, from what is known about it. */
export const dealActions = (deal: Record<string, unknown>, { daysQuiet = 0, estimate, next }: ReadDeal): SuggestedAction[] => {
  const name = String(deal.name)
  return [
    ...(daysQuiet > 14 ? [{ reason: `Nothing happened for ${Math.round(daysQuiet)} days.`, taskType: 'CALL' as const, title: `Call about "${name}"` }] : []),
    ...(deal.amount ? [] : [{ reason: 'No amount is known yet.', taskType: 'MEETING' as const, title: `Find out the budget of "${name}"` }]),
    ...(deal.primaryContact ? [] : [{ reason: 'Nobody is named as the contact.', taskType: 'TODO' as const, title: `Name the contact of "${name}"` }]),
    ...(estimate.riskFactors.some((risk) => risk.includes('close date')) ? [{ reason: 'Its expected close date has passed.', taskType: 'FOLLOW_UP' as const, title: `Agree a new date for "${name}"` }] : []),
    ...(next && /propos/i.test(next.name) ? [{ reason: `The next stage is ${next.name}.`, taskType: 'PROPOSAL' as const, title: `Prepare the proposal for "${name}"` }] : []),
    ...(next ? [{ reason: `The next stage is ${next.name}.`, taskType: 'FOLLOW_UP' as const, title: `Bring "${name}" to ${next.name}` }] : []),
  ]
}
