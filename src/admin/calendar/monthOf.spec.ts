import { expect, it } from 'vitest'

import { monthOf } from './monthOf'

it('shows whole weeks from Monday, and the months beside it', () => {
  const { after, before, title, weeks } = monthOf('2027-02', '2026-11-21')
  expect([before, after, title]).toEqual(['2027-01', '2027-03', 'February 2027'])
  expect(weeks.map((week) => [week[0]?.date, week[6]?.date])).toEqual([['2027-02-01', '2027-02-07'], ['2027-02-08', '2027-02-14'], ['2027-02-15', '2027-02-21'], ['2027-02-22', '2027-02-28']])
  expect(monthOf('2026-11', '2026-11-21').weeks[0]?.[0]).toEqual({ date: '2026-10-26', day: 26, isInMonth: false })
})

it('shows the present month for what is no month', () => {
  expect(monthOf('2027-13', '2026-12-31')).toMatchObject({ after: '2027-01', before: '2026-11', title: 'December 2026' })
})
