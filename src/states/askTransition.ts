import type { RequestContext } from 'payload'

import type { AskedTransition } from './askedTransition'
import { ASKED_TRANSITION } from './constants'
import { subjectKey } from './subjectKey'

/** Says in `context` which transition of which document the write below is meant to be. */
export const askTransition = (context: RequestContext, subject: { collection: string; field: string; id: string }, asked: AskedTransition): void => {
  context[ASKED_TRANSITION] = { ...asked, key: subjectKey(subject) }
}
