import { describe, expect, it } from 'vitest'

import { extractRequest } from './extractRequest'
import { findDates } from './findDates'
import { readBudget } from './readBudget'
import { readDeadline } from './readDeadline'
import { readDeliverables } from './readDeliverables'
import { readPriority } from './readPriority'
import { readTitle } from './readTitle'
import { workingDaysBetween } from './workingDaysBetween'
import { playbookFrontmatter } from '@/src/library/frontmatter/playbookFrontmatter'

/** A Friday. */
const now = new Date('2026-11-20T09:00:00Z')
const dates = (text: string, order?: 'DMY' | 'MDY') => findDates(text, now, order).map(({ date }) => date)

const playbook = playbookFrontmatter.parse({
  briefTypes: [
    { type: 'SOCIAL_CAMPAIGN', words: ['social', 'instagram', 'campaign'] },
    { type: 'VIDEO', words: ['video', 'film'] },
  ],
  defaultBriefType: 'GENERAL',
  leadTimeDays: { SOCIAL_CAMPAIGN: 8, default: 10 },
  priority: { highWords: ['launch'], lowWords: ['no rush'], urgentWithinDays: 3, urgentWords: ['urgent', 'asap'] },
  requiredInformation: [
    { key: 'deadline', label: 'Deadline', question: 'When?' },
    { key: 'deliverables', label: 'Deliverables', question: 'What?' },
    { key: 'budget', label: 'Budget', question: 'How much?' },
    { key: 'offer', label: 'Offer', question: 'Which offer?', words: ['discount', '% off'] },
  ],
})

describe('dates in a request', () => {
  it.each([
    ['live on 2026-12-05', '2026-12-05'],
    ['by 5 December', '2026-12-05'],
    ['by the 5th of December 2026', '2026-12-05'],
    ['before Dec 5th, 2026', '2026-12-05'],
    ['until 5.12.2026', '2026-12-05'],
    ['05/12/26 at the latest', '2026-12-05'],
    ['25/12/2026', '2026-12-25'],
    ['by 3 February', '2027-02-03'],
    ['tomorrow', '2026-11-21'],
    ['in two weeks', '2026-12-04'],
    ['within 10 working days', '2026-12-04'],
    ['in a month', '2026-12-20'],
    ['on Monday', '2026-11-23'],
    ['next Friday', '2026-11-27'],
    ['by the end of the month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of the week', '2026-11-20'],
    ['for Black Friday', '2026-11-27'],
    ['before Christmas', '2026-12-25'],
    ['on Friday, 5 December 2026', '2026-12-05'],
  ])('%s is %s', (text, date) => expect(dates(text)).toEqual([date]))

  it('reads slashes by the order of the playbook', () => expect(dates('05/12/2026', 'MDY')).toEqual(['2026-05-12']))
  it('leaves out dates that do not exist', () => expect(dates('on 31 February or 2026-13-40')).toEqual([]))
  it('takes the date that is wanted, not the ones that are told', () => {
    expect(readDeadline('We met on 2 December 2024. It goes live on 12 December, the shop opens on 24 December.', now)?.date).toBe('2026-12-12')
    expect(readDeadline('Thanks for last Friday! No date yet.', now)).toBeUndefined()
  })
})

describe('what a request asks for', () => {
  it('counts pieces with their format and type', () => {
    expect(readDeliverables('One key visual, three Instagram posts (1080x1350) and 2 x 30-second films for in-store screens.')).toEqual([
      { quantity: 1, title: 'Key visual', type: 'IMAGE' },
      { format: '1080x1350', quantity: 3, title: 'Instagram posts', type: 'SOCIAL_PACKAGE' },
      { format: '30-second', quantity: 2, title: '30-second films', type: 'VIDEO' },
    ])
  })
  it('takes nothing from a text without pieces', () => expect(readDeliverables('Can we talk about the spring plan?')).toEqual([]))
  it.each([
    ['Our budget is around £4,500.', 4500, 'GBP'],
    ['budget: 12k EUR', 12000, 'EUR'],
    ['We paid $900 last time; the budget now is USD 1,250.50', 1250.5, 'USD'],
    ['AED 20 000 all in', 20000, 'AED'],
  ])('%s is %d %s', (text, amount, currency) => expect(readBudget(text)).toMatchObject({ amount, currency }))
  it('finds no money where there is none', () => expect(readBudget('3 posts by 5 December')).toBeUndefined())
  it.each([
    ['Hi Maya,\n\nhope you are well! We need a product launch video for our spring collection by 5 December.', 'Product launch video for our spring collection'],
    ['Could you please design three posters for the reopening?', 'Three posters for the reopening'],
  ])('titles %j', (text, title) => expect(readTitle({ text })).toBe(title))
  it('keeps a good title and cuts a long one at a word', () => {
    expect(readTitle({ text: 'x', title: 'RE: Autumn lookbook' })).toBe('Autumn lookbook')
    const long = readTitle({ text: `We need ${'very '.repeat(40)}long things` })
    expect(long.length).toBeLessThanOrEqual(81)
    expect(long).toMatch(/very…$/)
  })
})

describe('how urgent a request is', () => {
  const priority = (text: string, deadline?: string) => readPriority({ briefType: 'SOCIAL_CAMPAIGN', deadline, now, text }, playbook)
  it('counts working days', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-27')).toBe(5)
    expect(workingDaysBetween('2026-11-20', '2026-11-22')).toBe(0)
    expect(workingDaysBetween('2026-11-27', '2026-11-20')).toBe(-5)
  })
  it('hears words, but not their negation', () => {
    expect(priority('This is urgent!').priority).toBe('URGENT')
    expect(priority('It is not urgent, no rush').priority).toBe('LOW')
  })
  it('compares the deadline with the lead time', () => {
    expect(priority('posts', '2026-11-24')).toEqual({ because: 'only 2 working days are left until the deadline', priority: 'URGENT' })
    expect(priority('posts', '2026-11-26')).toEqual({ because: '4 working days are left and such a job usually takes 8', priority: 'HIGH' })
    expect(priority('posts', '2026-12-18').priority).toBe('MEDIUM')
  })
})

describe('a whole request', () => {
  it('becomes a brief with reasons and open questions (B000-063)', () => {
    const request = {
      now,
      text: 'Hello Maya, for the autumn campaign we need one key visual and three Instagram posts (1080x1350). They go live on 4 December.',
      title: 'Autumn campaign visuals',
    }
    expect(extractRequest(request, playbook)).toEqual({
      briefType: 'SOCIAL_CAMPAIGN',
      deadline: '2026-12-04',
      deliverables: [
        { quantity: 1, title: 'Key visual', type: 'IMAGE' },
        { format: '1080x1350', quantity: 3, title: 'Instagram posts', type: 'SOCIAL_PACKAGE' },
      ],
      missing: [
        { key: 'budget', label: 'Budget', question: 'How much?' },
        { key: 'offer', label: 'Offer', question: 'Which offer?' },
      ],
      priority: 'MEDIUM',
      reasons: {
        briefType: 'the request speaks of "campaign", "instagram"',
        deadline: 'the request says "4 December"',
        priority: '10 working days are left, enough for the usual 8',
      },
      title: 'Autumn campaign visuals',
    })
  })
})
