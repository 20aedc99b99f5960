import type { Playbook } from '@/src/library/frontmatter/types'

import { findMissing } from './findMissing'
import { readBriefType } from './readBriefType'
import { readBudget } from './readBudget'
import { readDeadline } from './readDeadline'
import { readDeliverables } from './readDeliverables'
import { readPriority } from './readPriority'
import { readTitle } from './readTitle'
import type { Extraction } from './types'

/** Reads a request by the playbook's rules, without a language model. `requestedDueDate` is what a form said; it wins over the text. */
export const extractRequest = (
  request: { now: Date; requestedDueDate?: string; text: string; title?: string },
  playbook: Playbook,
): Extraction => {
  const whole = [request.title, request.text].filter(Boolean).join('\n')
  const type = readBriefType(request, playbook)
  const read = readDeadline(whole, request.now, playbook.dateOrder)
  const deadline = request.requestedDueDate
    ? { date: request.requestedDueDate.slice(0, 10), said: 'the date given with the request' }
    : read
  const priority = readPriority({ briefType: type.type, deadline: deadline?.date, now: request.now, text: whole }, playbook)
  const deliverables = readDeliverables(whole)
  const budget = readBudget(whole)
  const missing = findMissing(
    whole,
    { budget: budget !== undefined, deadline: deadline !== undefined, deliverables: deliverables.length > 0 },
    playbook,
  )
  return {
    briefType: type.type,
    ...(budget ? { budget: { amount: budget.amount, currency: budget.currency } } : {}),
    ...(deadline ? { deadline: deadline.date } : {}),
    deliverables,
    missing,
    priority: priority.priority,
    reasons: {
      briefType: type.because,
      ...(deadline ? { deadline: `the request says "${deadline.said}"`.replace('says "the date given with the request"', 'came with this date') } : {}),
      priority: priority.because,
    },
    title: readTitle(request),
  }
}
