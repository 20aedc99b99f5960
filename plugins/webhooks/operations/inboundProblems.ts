import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'

type Fields = Record<string, unknown>

/** What a trigger with an address cannot do: it is no document to update, and its one secret is for one direction. */
const REFUSED: Record<string, string> = {
  UPDATE_ENTITY: 'has nothing to update here: a message is about no document; invoke a skill that finds it',
  WEBHOOK: 'cannot pass messages on: the secret of this trigger is the sender’s; let the event of a skill’s write do it',
}

/** Problems of a trigger that receives messages, with the path of the field. */
export const inboundProblems = (data: Fields, original: Fields | undefined): { message: string; path: string }[] => {
  const { actionType, eventType } = { ...original, ...data }
  const refused = eventType === WEBHOOK_RECEIVED ? REFUSED[String(actionType)] : undefined
  return refused ? [{ message: `'${String(actionType)}' ${refused}`, path: 'actionType' }] : []
}
