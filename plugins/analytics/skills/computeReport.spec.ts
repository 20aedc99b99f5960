import { describe, expect, it } from 'vitest'

import { computeReport } from './computeReport'
import { reviewHours } from './reviewHours'
import type { ReportInput } from './types'

const input: ReportInput = {
  assets: [{ name: 'Clay bowls', reason: 'tagged "ceramics"' }],
  brief: {
    createdAt: '2026-11-20T08:00:00Z',
    deadline: '2026-12-04T00:00:00Z',
    startedAt: '2026-11-23T08:00:00Z',
    timeline: { end: '2026-12-01', start: '2026-11-23', workingDays: 7 },
    title: 'Autumn visuals',
  },
  deliverables: [
    { createdAt: '2026-11-24T08:00:00Z', deliveredAt: '2026-12-02T15:00:00Z', qualityScore: 92, revisionNumber: 1, status: 'DELIVERED', title: 'Key visual', type: 'IMAGE' },
  ],
  history: [
    { at: '2026-11-25T08:00:00Z', deliverable: 'd', to: 'INTERNAL_REVIEW' },
    { at: '2026-11-25T10:30:00Z', deliverable: 'd', to: 'READY_FOR_CLIENT' },
    { at: '2026-11-25T11:00:00Z', deliverable: 'd', to: 'CLIENT_REVIEW' },
    { at: '2026-11-26T11:00:00Z', deliverable: 'd', to: 'CLIENT_REVISION' },
    { at: '2026-11-30T11:00:00Z', deliverable: 'd', to: 'CLIENT_REVIEW' },
    { at: '2026-11-30T14:00:00Z', deliverable: 'd', to: 'APPROVED' },
  ],
  now: new Date('2026-12-02T15:00:01Z'),
}

describe('a project summary', () => {
  it('computes plan, reality, reviews and quality from the records (B000-083)', () => {
    expect(computeReport(input)).toEqual({
      assets: input.assets,
      deliverables: [{ qualityScore: 92, revisions: 1, status: 'DELIVERED', statusLabel: 'delivered', title: 'Key visual', type: 'image' }],
      lessons: ["The client's review took 27 hours, much longer than ours; agree on an answer date when sending."],
      quality: { average: 92, sentence: 'The checklist gave 92 of 100 points.' },
      reviews: { clientHours: 27, internalHours: 2.5, revisions: 1, sentence: 'The client asked for 1 round of changes; internal review asked for none.' },
      summary: '1 of 1 deliverable delivered. Everything was delivered on 2026-12-02, 2 working days before the date that was agreed.',
      timeline: {
        actualDays: 8,
        actualEnd: '2026-12-02',
        actualStart: '2026-11-23',
        deadline: '2026-12-04',
        plannedDays: 7,
        plannedEnd: '2026-12-01',
        plannedStart: '2026-11-23',
        sentence: 'Everything was delivered on 2026-12-02, 2 working days before the date that was agreed.',
      },
    })
  })

  it('says what is late and what is open', () => {
    const [delivered] = input.deliverables
    const late = computeReport({ ...input, deliverables: [{ ...delivered!, deliveredAt: '2026-12-08T09:00:00Z' }] })
    expect(late.timeline.sentence).toBe('Delivery was on 2026-12-08, 2 working days after 2026-12-04.')
    const open = computeReport({ ...input, deliverables: [...input.deliverables, { ...delivered!, status: 'CLIENT_REVIEW', title: 'Post' }] })
    expect(open.summary).toBe('1 of 2 deliverables delivered. 1 deliverable still to be delivered.')
  })

  it('counts the working days between, also from a Saturday', () => {
    const [delivered] = input.deliverables
    const on = (deliveredAt: string) => computeReport({ ...input, deliverables: [{ ...delivered!, deliveredAt }] }).timeline.sentence
    expect(on('2026-11-28T09:00:00Z')).toBe('Everything was delivered on 2026-11-28, 5 working days before the date that was agreed.')
    expect(on('2026-11-27T09:00:00Z')).toBe('Everything was delivered on 2026-11-27, 5 working days before the date that was agreed.')
    expect(on('2026-12-05T09:00:00Z')).toBe('Delivery was on 2026-12-05, 1 working day after 2026-12-04.')
    expect(on('2026-12-07T09:00:00Z')).toBe('Delivery was on 2026-12-07, 1 working day after 2026-12-04.')
  })

  it('leaves out what was never recorded', () => {
    expect(reviewHours([], 'CLIENT_REVIEW')).toBeUndefined()
    expect(reviewHours([{ at: '2026-11-25T08:00:00Z', deliverable: 'd', to: 'CLIENT_REVIEW' }], 'CLIENT_REVIEW')).toBeUndefined()
  })
})
