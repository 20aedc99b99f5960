import { expect, it } from 'vitest'

import { gatherRuns } from './gatherRuns'

const run = (id: string, skillSlug: string, minute: number, status = 'COMPLETED') => ({ id, skillSlug, startedAt: new Date(Date.UTC(2026, 2, 10, 12, minute)).toISOString(), status })
const shown = (rows: ReturnType<typeof run>[], most = 8) => gatherRuns(rows, most).map(({ more, row }) => [row.id, more])

it('makes one piece of news of a burst of one skill, also when others ran in between', () => {
  expect(shown([run('d', 'folders', 40), run('c', 'tags', 40), run('b', 'folders', 39), run('a', 'folders', 31)])).toEqual([['d', 2], ['c', 0]])
})

it('keeps apart what is apart: another outcome, another time, and no more than asked for', () => {
  expect(shown([run('c', 'tags', 40), run('b', 'tags', 39, 'FAILED'), run('a', 'tags', 20)])).toEqual([['c', 0], ['b', 0], ['a', 0]])
  expect(shown([run('b', 'tags', 40), run('a', 'folders', 40)], 1)).toEqual([['b', 0]])
})
