import { expect, it } from 'vitest'

import { dayText } from './dayText'

it.each([
  [0, 'Today'],
  [1, 'Tomorrow'],
  [-1, '1 day late'],
  [-5, '5 days late'],
  [7, 'In 7 days'],
])('says %i in words', (days, words) => expect(dayText(days)).toBe(words))
