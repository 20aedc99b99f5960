import type { RequestContext } from 'payload'

import { ASKED_TRANSITION } from './constants'
import { subjectKey } from './subjectKey'

/** What `applyTransition` decided on: the transition's name, and the state it was decided in. */
export type AskedTransition = { from: string; transition: string }

/** The transition asked for this very document; other writes of the same request share the context, and are not meant. */
export const askedTransition = (context: RequestContext, subject: { collection: string; field: string; id: string }): AskedTransition | undefined => {
  const asked = context[ASKED_TRANSITION] as (AskedTransition & { key: string }) | undefined
  return asked?.key === subjectKey(subject) ? asked : undefined
}
