import { describe, expect, it } from 'vitest'

import { eventTypes } from '@/collections/eventTypes'

/** EVENT_TYPES of seed 000, in its order. */
const EVENT_TYPES = [
  'brief.created', 'brief.assigned', 'brief.status_changed', 'brief.deadline_approaching', 'brief.overdue',
  'deliverable.created', 'deliverable.submitted', 'deliverable.internal_approved', 'deliverable.internal_rejected', 'deliverable.client_submitted', 'deliverable.client_approved', 'deliverable.client_revision', 'deliverable.delivered',
  'content_entry.created', 'content_entry.updated', 'content_entry.submitted', 'content_entry.published', 'content_entry.unpublished',
  'asset.uploaded', 'asset.processed', 'asset.approved', 'asset.expiring',
  'deal.created', 'deal.stage_changed', 'deal.won', 'deal.lost', 'contact.created', 'contact.activity',
  'campaign.created', 'campaign.metrics_updated', 'anomaly.detected', 'report.scheduled',
  'document.created', 'document.published', 'document.deprecated',
]

describe('the vocabulary of events', () => {
  it('begins with the 35 of the catalogue, as they are written there (B000-060)', () => {
    expect(EVENT_TYPES).toHaveLength(35)
    expect(eventTypes.slice(0, 35).map(({ name }) => name)).toEqual(EVENT_TYPES)
  })

  it('has each name once, aliases included, and says what each means', () => {
    const names = eventTypes.flatMap(({ aliases = [], name }) => [name, ...aliases])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(eventTypes.filter(({ description }) => description.length < 5)).toEqual([])
  })
})
