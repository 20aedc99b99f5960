import { canonicalEvent } from '@/src/events/canonicalEvent'
import type { CollectionEvents, EventDefinition } from '@/src/events/types'

/** A collection's declaration with canonical event names; names the vocabulary lacks stay as they are. */
export const canonicalEvents = (declared: CollectionEvents, events: EventDefinition[]): CollectionEvents => {
  const nameOf = (name: string): string => canonicalEvent(name, { events }) ?? name
  const { onChange, onCreate, onDelete, onUpdate, payload, unbornWhile } = declared
  return {
    onChange: onChange?.map((rule) => ({ ...rule, event: nameOf(rule.event) })),
    onCreate: onCreate && nameOf(onCreate),
    onDelete: onDelete && nameOf(onDelete),
    onUpdate: onUpdate && nameOf(onUpdate),
    payload,
    unbornWhile,
  }
}
