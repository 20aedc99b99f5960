import { describe, expect, it } from 'vitest'

import { workflowFrontmatter } from '@/src/library/frontmatter/workflowFrontmatter'

import { planTimeline } from './planTimeline'
import { planWarnings } from './planWarnings'
import { scoreCandidates } from './scoreCandidates'
import type { Candidate } from './types'

const workflow = workflowFrontmatter.parse({
  requiredCompetencies: [{ level: 'SENIOR', name: 'Graphic design', weight: 2 }, { name: 'Social media' }],
  stages: [
    { estimatedDays: 2, name: 'Design' },
    { estimatedDays: 1, name: 'Client review', owner: 'CLIENT' },
    { estimatedDays: 0.5, name: 'Delivery' },
  ],
})
const required = workflow.requiredCompetencies
const person = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  competencies: [],
  daysOff: [],
  id: name,
  maxCapacity: 4,
  name,
  openAssignments: 0,
  recentAssignments: 0,
  ...more,
})
const designer = [{ level: 'SENIOR' as const, name: 'graphic design' }, { level: 'INTERMEDIATE' as const, name: 'Social media' }]
const timeline = planTimeline({ start: '2026-11-20', workflow })

describe('a timeline', () => {
  it('runs over working days', () => {
    expect(timeline).toEqual({
      end: '2026-11-25',
      stages: [
        { days: 2, end: '2026-11-23', name: 'Design', owner: 'ASSIGNEE', start: '2026-11-20' },
        { days: 1, end: '2026-11-24', name: 'Client review', owner: 'CLIENT', start: '2026-11-24' },
        { days: 1, end: '2026-11-25', name: 'Delivery', owner: 'ASSIGNEE', start: '2026-11-25' },
      ],
      start: '2026-11-20',
      workingDays: 4,
    })
  })
  it('leaves out holidays for all and days off for the assignee only', () => {
    const plan = planTimeline({ daysOff: ['2026-11-23', '2026-11-25'], start: '2026-11-20', workflow: { ...workflow, holidays: ['2026-11-26'] } })
    expect(plan.stages.map(({ end, start }) => [start, end])).toEqual([
      ['2026-11-20', '2026-11-24'],
      ['2026-11-25', '2026-11-25'],
      ['2026-11-27', '2026-11-27'],
    ])
  })
  it('says whether the deadline is met', () => {
    expect(planTimeline({ deadline: '2026-11-25', start: '2026-11-20', workflow }).isOnTime).toBe(true)
    const late = planTimeline({ deadline: '2026-11-24', start: '2026-11-20', workflow })
    const [best] = scoreCandidates([person('Ada', { competencies: designer })], required, late)
    expect(planWarnings(best, required, late, '2026-11-20')).toEqual([
      'The deadline of 2026-11-24 cannot be met by the usual workflow: 4 working days are needed, the plan ends on 2026-11-25. Shorten stages, reduce what is delivered, or agree on a new date.',
    ])
  })
})

describe('candidates', () => {
  it('who fit come before those who are only free', () => {
    const [first, second] = scoreCandidates([person('Ben'), person('Ada', { competencies: designer, openAssignments: 2, recentAssignments: 3 })], required, timeline)
    expect(first).toMatchObject({ candidate: { name: 'Ada' }, fit: 1, score: 70 })
    expect(first?.reasons).toEqual(['knows Graphic design (senior) and Social media (intermediate)', 'has 2 of 4 places taken', 'got 3 jobs in the last 30 days'])
    expect(second).toMatchObject({ candidate: { name: 'Ben' }, fit: 0, score: 45 })
  })
  it('below the level count in part', () => {
    const [only] = scoreCandidates([person('Cy', { competencies: [{ level: 'JUNIOR', name: 'Graphic design' }] })], required, timeline)
    expect(only?.fit).toBeCloseTo((2 * (1 / 3) * 0.8) / 3)
    expect(only?.reasons[0]).toBe('partly knows Graphic design (junior instead of senior)')
  })
  it('without a free place come last, whatever they know (B003-090)', () => {
    const scores = scoreCandidates([person('Ada', { competencies: designer, openAssignments: 4 }), person('Ben')], required, timeline)
    expect(scores.map(({ candidate }) => candidate.name)).toEqual(['Ben', 'Ada'])
  })
  it('of equal fit share the work', () => {
    const scores = scoreCandidates([person('Ada', { competencies: designer, recentAssignments: 2 }), person('Ben', { competencies: designer })], required, timeline)
    expect(scores[0]?.candidate.name).toBe('Ben')
  })
  it('are never made up', () => {
    expect(planWarnings(undefined, required, timeline, '2026-11-20')[0]).toMatch(/^Nobody can be assigned/)
    const full = scoreCandidates([person('Ada', { competencies: designer, maxCapacity: 1, openAssignments: 1 })], required, timeline)
    expect(planWarnings(full[0], required, timeline, '2026-11-20')).toEqual(['Ada already has 1 of 1 places taken, and so has everybody else.'])
  })
})
