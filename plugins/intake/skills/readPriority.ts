import type { Playbook } from '@/src/library/frontmatter/types'

import { hasWord } from './hasWord'
import { workingDaysBetween } from './workingDaysBetween'

export type Priority = 'HIGH' | 'LOW' | 'MEDIUM' | 'URGENT'
export type PriorityReading = { because: string; priority: Priority }

const firstOf = (text: string, words: string[]) => words.find((word) => hasWord(text, word))
const isNegated = (text: string, word: string) => new RegExp(`\\b(not|isn't|no|nothing)\\s+(?:at all\\s+|very\\s+|really\\s+|too\\s+)?${word}`, 'i').test(text)

/**
 * How urgent a request is, by the playbook: its words first, then how many working days the deadline leaves against the lead time.
 * The reason is a clause that can follow "because".
 */
export const readPriority = (
  request: { briefType: string; deadline?: string; now: Date; text: string },
  { leadTimeDays, priority }: Playbook,
): PriorityReading => {
  const urgent = priority.urgentWords.find((word) => hasWord(request.text, word) && !isNegated(request.text, word))
  if (urgent) return { because: `the request says "${urgent}"`, priority: 'URGENT' }
  const lead = leadTimeDays[request.briefType] ?? leadTimeDays.default
  const left = request.deadline ? workingDaysBetween(request.now.toISOString().slice(0, 10), request.deadline) : undefined
  if (left !== undefined && left <= priority.urgentWithinDays) {
    return { because: `only ${left} working ${left === 1 ? 'day is' : 'days are'} left until the deadline`, priority: 'URGENT' }
  }
  if (left !== undefined && left <= lead * priority.tightShare) {
    return { because: `${left} working days are left and such a job usually takes ${lead}`, priority: 'HIGH' }
  }
  const high = firstOf(request.text, priority.highWords)
  if (high) return { because: `the request mentions "${high}"`, priority: 'HIGH' }
  const low = firstOf(request.text, priority.lowWords)
  if (low) return { because: `the request says "${low}"`, priority: 'LOW' }
  return {
    because: left === undefined ? 'no deadline and no words of urgency were found' : `${left} working days are left, enough for the usual ${lead}`,
    priority: 'MEDIUM',
  }
}
