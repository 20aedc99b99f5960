import { describe, expect, it } from 'vitest'

import { matches } from './matches'
import { parseRules } from './parseRules'

const rulesOf = (given: unknown) => {
  const parsed = parseRules(given)
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.rules
}

describe('parseRules', () => {
  it('accepts the shapes of the seeds: conditions, bare lists and smart rules (B001-054)', () => {
    const rule = { field: 'tags', operator: 'contains', value: ['summer'] }
    const normal = { match: 'all', rules: [rule] }
    expect(rulesOf({ conditions: [{ ...rule, value: 'summer' }], match: 'all' })).toEqual(normal)
    expect(rulesOf([{ ...rule, value: 'summer' }])).toEqual(normal)
    expect(rulesOf({ field: 'tags', operator: 'contains', value: 'summer' })).toEqual(normal)
    expect(rulesOf({ match: 'ANY', rules: [] })).toEqual({ match: 'any', rules: [] })
    expect(rulesOf(null)).toEqual({ match: 'all', rules: [] })
    expect(rulesOf({})).toEqual({ match: 'all', rules: [] })
  })

  it('accepts other spellings of operators (B001-138)', () => {
    const operators = ['eq', '>=', 'GREATER_THAN', 'not equals', 'startsWith', 'is-empty', 'nin'].map((operator) => {
      const [rule] = rulesOf([{ field: 'a', operator, value: operator === 'startsWith' ? 'x' : 1 }]).rules
      return rule && 'operator' in rule ? rule.operator : undefined
    })
    expect(operators).toEqual(['equals', 'gte', 'gt', 'not_equals', 'starts_with', 'is_empty', 'not_in'])
  })

  it('addresses every problem with its path, what was given and what is accepted', () => {
    const parsed = parseRules({
      match: 'some',
      rules: [
        { field: 'a', operator: 'resembles', value: 1 },
        { field: 'b c', operator: 'equals', value: 1 },
        { match: 'any', rules: [{ field: 'd', operator: 'gte', value: 'many' }, 'x'] },
        { field: 'e', operator: 'before', value: '31.12.2026' },
      ],
    })
    expect('problems' in parsed && parsed.problems.map(({ given, path }) => [path, given])).toEqual([
      ['match', 'some'],
      ['rules.0.operator', 'resembles'],
      ['rules.1.field', 'b c'],
      ['rules.2.rules.0.value', 'many'],
      ['rules.2.rules.1', 'x'],
      ['rules.3.value', '31.12.2026'],
    ])
    expect('problems' in parsed && parsed.problems[1]?.accepted).toContain('starts_with')
  })

  it('refuses a misspelt group, endless nesting and too many rules instead of matching everything', () => {
    let nested: unknown = [{ field: 'a', operator: 'exists' }]
    for (let level = 0; level < 20; level += 1) nested = { match: 'all', rules: [nested] }
    expect(parseRules({ rule: [] })).toHaveProperty('problems')
    expect(parseRules('all')).toHaveProperty('problems')
    expect(parseRules(nested)).toHaveProperty('problems')
    expect(parseRules(Array.from({ length: 500 }, () => ({ field: 'a', operator: 'exists' })))).toHaveProperty('problems')
  })
})

describe('matches', () => {
  const event = {
    document: { client: { id: 'c1', name: 'Acme' }, tags: ['Summer', 'sale'] },
    payload: { briefType: 'VIDEO_SHOOT', budget: '1200', changedFields: ['status', 'due.at'], dueAt: '2026-03-01T10:00:00.000Z', lines: [{ sku: 'A' }, { sku: 'B' }], priority: 'URGENT' },
  }
  const holds = (field: string, operator: string, value?: unknown) => matches(rulesOf([{ field, operator, value }]), event)

  it('reads the conditions of a trigger (seed 000)', () => {
    const conditions = {
      match: 'all',
      rules: [
        { field: 'payload.briefType', operator: 'equals', value: 'VIDEO_SHOOT' },
        { field: 'payload.priority', operator: 'in', value: ['HIGH', 'URGENT'] },
      ],
    }
    expect(matches(rulesOf(conditions), event)).toBe(true)
    expect(matches(rulesOf({ ...conditions, rules: [...conditions.rules, { field: 'payload.budget', operator: 'lt', value: 100 }] }), event)).toBe(false)
  })

  it.each([
    ['payload.budget', 'gt', 1000, true],
    ['payload.budget', 'equals', 1200, true],
    ['payload.dueAt', 'after', '2026-02-28', true],
    ['payload.dueAt', 'before', '2026-03-01T12:00:00+02:00', false],
    ['payload.dueAt', 'equals', '2026-03-01T12:00:00+02:00', true],
    ['payload.lines.sku', 'equals', 'B', true],
    ['payload.lines.sku', 'not_in', ['C'], true],
    ['payload.missing', 'equals', null, true],
    ['payload.missing', 'not_equals', 'x', true],
    ['payload.missing', 'gt', 0, false],
    ['payload.missing', 'is_empty', undefined, true],
    ['document.tags', 'contains', 'summer', true],
    ['document.tags', 'contains', 'summ', false],
    ['document.client.name', 'contains', 'cm', true],
    ['document.client', 'equals', 'c1', true],
    ['document.client.name', 'equals', 'acme', false],
    ['document.constructor', 'exists', true, false],
    ['payload.status', 'changed', undefined, true],
    ['document.due', 'changed', undefined, true],
    ['title', 'changed', undefined, false],
  ])('%s %s %j is %s', (field, operator, value, expected) => {
    expect(holds(field, operator, value)).toBe(expected)
  })
})
