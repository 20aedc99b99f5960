import type { RequestContext } from 'payload'

import { askedTransition } from './askedTransition'
import { ASKED_TRANSITION } from './constants'
import { subjectKey } from './subjectKey'
import { type TransitionNote, transitionNotesOf } from './transitionNotesOf'

/** Notes the transition a document goes through. Keyed by document, as bulk writes share one context. */
export const noteTransition = (context: RequestContext, subject: { collection: string; field: string; id: string }, note: TransitionNote): void => {
  transitionNotesOf(context).set(subjectKey(subject), note)
  // What was asked for is done: a hook may write the same document again in the same request.
  if (askedTransition(context, subject)) delete context[ASKED_TRANSITION]
}
