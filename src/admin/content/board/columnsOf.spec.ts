import { describe, expect, it } from 'vitest'

import { columnsOf } from './columnsOf'
import { nextColumn } from './nextColumn'

const card = { assignedTo: null, contentType: 'Page', dueDate: new Date('2026-03-01T09:00:00Z'), id: 'a', isOverdue: false, locale: 'en', title: 'About', updatedAt: new Date('2026-02-01T09:00:00Z') }

describe('the board of entries', () => {
  const columns = columnsOf([
    { cards: [card], stage: 'Legal', status: 'IN_REVIEW', total: 1 },
    { cards: [card], stage: null, status: 'ARCHIVED', total: 1 },
    { cards: [card], stage: 'Client', status: 'IN_REVIEW', total: 3 },
  ])

  it('has a column for every state of the work, and one per stage that waits', () => {
    expect(columns.map(({ name, total }) => [name, total])).toEqual([['Draft', 0], ['Legal', 1], ['Client', 3], ['Approved', 0], ['Scheduled', 0], ['Published', 0], ['Unpublished', 0]])
    expect(columns[1]?.cards[0]).toMatchObject({ dueDate: '2026-03-01T09:00:00.000Z', title: 'About' })
  })

  it('finds where a card may go to the left and to the right', () => {
    expect(nextColumn(columns, 'IN_REVIEW:Legal', 1, new Set(['APPROVED', 'DRAFT']))?.status).toBe('APPROVED')
    expect(nextColumn(columns, 'IN_REVIEW:Client', -1, new Set(['APPROVED', 'DRAFT']))?.status).toBe('DRAFT')
    expect(nextColumn(columns, 'IN_REVIEW:Legal', 1, new Set(['IN_REVIEW']))).toBeUndefined()
  })
})
