import { describe, expect, it } from 'vitest'

import type { AutonomyLevel, AutonomySource } from '../types'
import { decideLevel } from './decideLevel'

const short = { d: 'auto_draft', e: 'auto_execute', o: 'off', s: 'suggest' } as const
const say = (label: string, level: AutonomyLevel | null): AutonomySource => ({ actionsToday: 0, label, level, maxDailyActions: null, valueLimit: null })

/** Rows: the person, columns: the skill, each `-` (says nothing), o(ff), s(uggest), d(raft), e(xecute); one table per level of the team. */
const TABLES: Record<string, string[]> = {
  '-': ['eosde', 'ooooo', 'sosss', 'dosdd', 'eosde'],
  d: ['dosdd', 'ooooo', 'sosss', 'dosdd', 'dosdd'],
  e: ['eosde', 'ooooo', 'sosss', 'dosdd', 'eosde'],
  o: ['ooooo', 'ooooo', 'ooooo', 'ooooo', 'ooooo'],
  s: ['sosss', 'ooooo', 'sosss', 'sosss', 'sosss'],
}
const KEYS = ['-', 'o', 's', 'd', 'e']
const levelOf = (key: string): AutonomyLevel | null => short[key as keyof typeof short] ?? null

/** What a reached limit makes of each level. */
const LIMITED: Record<AutonomyLevel, AutonomyLevel> = { auto_draft: 'suggest', auto_execute: 'suggest', off: 'off', suggest: 'suggest' }

/** Limit of the day, done today, threshold, value: does it limit? */
const LIMITS: [max: null | number, today: number, valueLimit: null | number, value: number, isLimited: boolean][] = [
  [null, 0, null, 0, false], [null, 999, null, 1e9, false],
  [3, 2, null, 0, false], [3, 3, null, 0, true], [3, 4, null, 0, true], [0, 0, null, 0, true],
  [null, 0, 1000, 999, false], [null, 0, 1000, 1000, false], [null, 0, 1000, 1000.01, true], [null, 0, 0, 0, false], [null, 0, 0, 1, true],
  [3, 2, 1000, 1000, false], [3, 3, 1000, 10, true], [3, 1, 1000, 2000, true], [3, 3, 1000, 2000, true],
]

describe('the autonomy of a run (X-24, B004-012, B004-013, B004-027)', () => {
  it('is what the table says in every cell, whoever sets the limits', () => {
    const cells = Object.entries(TABLES).flatMap(([team, rows]) =>
      KEYS.flatMap((person, row) => KEYS.flatMap((skill, column) => LIMITS.flatMap((limits) => [0, 1, 2].map((limiter) => ({ cell: rows[row]?.[column] ?? '', limiter, limits, person, skill, team }))))),
    )
    for (const { cell, limiter, limits, person, skill, team } of cells) {
      const [max, today, valueLimit, value, isLimited] = limits
      const sources = [say('skill', levelOf(skill)), say('person', levelOf(person)), say('team', levelOf(team))]
      Object.assign(sources[limiter] as AutonomySource, { actionsToday: today, maxDailyActions: max, valueLimit })
      const unlimited = levelOf(cell) as AutonomyLevel
      const found = decideLevel(sources, value)
      if (found.level !== (isLimited ? LIMITED[unlimited] : unlimited)) expect.fail(JSON.stringify({ found, limiter, limits, person, skill, team }))
    }
    expect(cells).toHaveLength(5 * 5 * 5 * 15 * 3)
  })

  it('says who decided, the first of equals', () => {
    expect(decideLevel([say('the skill', 'suggest'), say('the person', 'suggest')], 0).reason).toBe('the skill')
    expect(decideLevel([say('the skill', 'auto_execute'), { ...say('the person', null), actionsToday: 5, maxDailyActions: 5 }], 0).reason).toBe('the limit of 5 actions a day of the person is reached')
    expect(decideLevel([], 0)).toEqual({ level: 'auto_execute', reason: 'nothing restricts it' })
  })
})
