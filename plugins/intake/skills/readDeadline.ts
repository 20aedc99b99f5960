import { findDates } from './findDates'

export type Deadline = { date: string; said: string }

const BEFORE = /\b(by|before|until|till|due|deadline|no later than|latest|needed|need (?:it|this|them)|live (?:on|by)|goes? live|launch(?:es|ing)?(?: is)?(?: on)?|deliver(?:y|ed)?(?: by| on)?|ready (?:by|for)|opens?(?: on)?|release(?: date)?)\b[^.!?\n]{0,40}$/i
const NOT_A_DEADLINE = /\b(since|from|last|founded|started|met|spoke|talked|called|sent|on behalf|born|until now)\b[^.!?\n]{0,20}$/i

/**
 * The date by which the work is wanted: the earliest coming date next to words such as "by", "until" or "launch", else the earliest coming date
 * that is not told as something past. Undefined when the text names none.
 */
export const readDeadline = (text: string, now: Date, order: 'DMY' | 'MDY' = 'DMY'): Deadline | undefined => {
  const today = now.toISOString().slice(0, 10)
  const coming = findDates(text, now, order).filter((found) => found.date >= today)
  const cued = coming.filter((found) => BEFORE.test(text.slice(0, found.index)))
  const plain = coming.filter((found) => !NOT_A_DEADLINE.test(text.slice(0, found.index)))
  const [best] = (cued.length > 0 ? cued : plain).sort((a, b) => a.date.localeCompare(b.date))
  return best ? { date: best.date, said: best.text } : undefined
}
