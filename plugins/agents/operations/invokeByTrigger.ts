import type { PayloadRequest } from 'payload'

import type { StoredEvent } from '@/src/events/types'

import { createInvocation } from './createInvocation'
import { type InvokingTrigger, invocationOf } from './invocationOf'

/** Creates the invocation that a trigger asks for; null when this trigger and event have theirs already. */
export const invokeByTrigger = async (req: PayloadRequest, event: StoredEvent, trigger: InvokingTrigger): Promise<null | string> =>
  createInvocation(req, await invocationOf(event, trigger))
