import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { matches } from '@/src/rules/matches'
import { parseRules } from '@/src/rules/parseRules'
import { toWhere } from '@/src/rules/toWhere'
import { OPERATORS } from '@/src/rules/types'
import type { RuleGroup } from '@/src/rules/types'
import { createEngine } from '@/tests/support/createEngine'
import type { Engine } from '@/tests/support/createEngine'

import { rulesConfig } from './rulesConfig'

const COLLECTION = 'rule-samples'
const DOCUMENTS = 50
const RULES = 600

let engine: Engine
let docs: (Record<string, unknown> & { id: string })[] = []
let targets: string[] = []

const DATES = ['2024-01-01', '2024-01-01T00:00:00.000Z', '2024-02-30', '2024-06-15T12:30:00Z', '2024-06-15T12:30:00.500Z', '2023-12-31T23:59:59.999Z']
const WORDS = ['', 'a', 'A', 'summer', 'Summer sale', 'SALE', '50%', 'under_score', 'back\\slash', 'Ünï', 'ünï', "o'clock", '"quoted"', '7', '007', '1.5', '-3', 'true', 'false', 'IMAGE', 'web', 'S']
const word = fc.oneof(fc.constantFrom(...WORDS, ...DATES), fc.string({ maxLength: 6, unit: 'grapheme-ascii' }))
const number = fc.oneof(fc.constantFrom(0, 1, -3, 7, 1.5, 50, 100, 2024), fc.integer({ max: 60, min: -60 }))
const scalar = fc.oneof(word, number, fc.boolean())
const json = fc.letrec((tie) => ({
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'id', 'value', 'relationTo'), tie('value'), { maxKeys: 3 }),
  // Payload reads a text at the top of a JSON field as JSON source, so that there are objects and lists only.
  root: fc.oneof(tie('list'), tie('object')),
  value: fc.oneof({ depthSize: 'small', maxDepth: 3 }, scalar, fc.constant(null), tie('list'), tie('object')),
})).root
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3, nil: undefined })
const realDate = fc.constantFrom(...DATES.filter((date) => date !== '2024-02-30'))

const documentOf = (ids: string[]) => {
  const target = fc.constantFrom(...ids)
  return fc.record({
    amount: maybe(number),
    box: maybe(fc.record({ innerTags: maybe(fc.array(word, { maxLength: 2 })), note: maybe(word) })),
    channels: maybe(fc.uniqueArray(fc.constantFrom('web', 'Print', 'tv'), { maxLength: 2 })),
    data: maybe(json),
    dueAt: maybe(realDate),
    isLive: maybe(fc.boolean()),
    kind: maybe(fc.constantFrom('IMAGE', 'VIDEO', '2024-01-01')),
    lineItems: maybe(
      fc.array(
        fc.record({
          extra: maybe(json),
          label: maybe(word),
          marks: maybe(fc.array(word, { maxLength: 2 })),
          price: maybe(number),
          sizes: maybe(fc.uniqueArray(fc.constantFrom('S', 'M'), { maxLength: 2 })),
        }),
        { maxLength: 3 },
      ),
    ),
    others: maybe(fc.uniqueArray(target, { maxLength: 2 })),
    owner: maybe(target.map((value) => ({ relationTo: 'targets', value }))),
    scores: maybe(fc.array(number, { maxLength: 3 })),
    tags: maybe(fc.array(word, { maxLength: 3 })),
    target: maybe(target),
    title: maybe(word),
  })
}

const PATHS = [
  'id', 'title', 'amount', 'isLive', 'dueAt', 'kind', 'tags', 'scores', 'channels', 'target', 'others', 'owner', 'data', 'data.a', 'data.a.b', 'data.id',
  'box.note', 'box.innerTags', 'lineItems', 'lineItems.label', 'lineItems.price', 'lineItems.marks', 'lineItems.extra', 'lineItems.extra.a', 'lineItems.sizes', 'lineItems.id', 'createdAt',
]

const ruleOf = (ids: string[]) => {
  const value = fc.oneof(scalar, fc.constantFrom(...ids), fc.constant(null), fc.array(fc.oneof(scalar, fc.constantFrom(...ids)), { maxLength: 3 }))
  return fc.record({ field: fc.constantFrom(...PATHS), operator: fc.constantFrom(...OPERATORS.filter((name) => name !== 'changed')), value })
}

/** Random groups, up to three levels; what the parser refuses is not part of the language. */
const groupOf = (ids: string[]): fc.Arbitrary<RuleGroup> =>
  fc
    .letrec((tie) => ({
      group: fc.record({ match: fc.constantFrom('all', 'any'), rules: fc.array(fc.oneof({ maxDepth: 2 }, ruleOf(ids), tie('group')), { maxLength: 3, minLength: 1 }) }),
    }))
    .group.map((given) => parseRules(given))
    .filter((parsed): parsed is { rules: RuleGroup } => 'rules' in parsed)
    .map(({ rules }) => rules)

const found = async (rules: RuleGroup): Promise<string[]> => {
  const where = toWhere(rules, { collection: COLLECTION, payload: engine.payload })
  const result = await engine.payload.find({ collection: COLLECTION, depth: 0, limit: 0, overrideAccess: true, pagination: false, select: {}, where })
  return result.docs.map(({ id }) => String(id)).sort()
}

const matching = (rules: RuleGroup): string[] => docs.filter((doc) => matches(rules, doc)).map(({ id }) => id).sort()

beforeAll(async () => {
  engine = await createEngine({ config: rulesConfig })
  const { payload } = engine
  for (const name of ['one', 'two', 'three']) {
    targets.push(String((await payload.create({ collection: 'targets', data: { name } as never, overrideAccess: true })).id))
  }
  for (const data of fc.sample(documentOf(targets), { numRuns: DOCUMENTS, seed: 4711 })) {
    await payload.create({ collection: COLLECTION, data: data as never, overrideAccess: true })
  }
  docs = (await payload.find({ collection: COLLECTION, depth: 0, limit: 0, overrideAccess: true, pagination: false })).docs as never
  targets = [...targets, ...docs.slice(0, 2).map(({ id }) => id)]
})
afterAll(() => engine?.stop())

describe('rules in memory and in SQL', () => {
  it('give the same answer on random documents and rules', async () => {
    let hits = 0
    await fc.assert(
      fc.asyncProperty(groupOf(targets), async (rules) => {
        const expected = matching(rules)
        if (expected.length > 0 && expected.length < docs.length) hits += 1
        expect(await found(rules)).toEqual(expected)
      }),
      { numRuns: RULES },
    )
    // Enough groups tell documents apart; otherwise the agreement would say little.
    expect(hits).toBeGreaterThan(RULES / 6)
  }, 180_000)

  it('agree for each operator on each field', async () => {
    for (const field of PATHS) {
      for (const operator of OPERATORS.filter((name) => name !== 'changed')) {
        for (const value of ['summer', '7', '2024-01-01', 1.5, true, ['IMAGE', 'web', targets[0]]]) {
          const parsed = parseRules([{ field, operator, value }])
          if ('rules' in parsed) expect(await found(parsed.rules), `${field} ${operator} ${String(value)}`).toEqual(matching(parsed.rules))
        }
      }
    }
  }, 180_000)

  it('can be combined with other conditions, counted and written to', async () => {
    const parsed = parseRules([{ field: 'amount', operator: 'gte', value: 1 }])
    if (!('rules' in parsed)) throw new Error('the rules are fine')
    const where = toWhere(parsed.rules, { collection: COLLECTION, payload: engine.payload })
    const expected = matching(parsed.rules)
    const count = await engine.payload.count({ collection: COLLECTION, overrideAccess: true, where: { and: [where, { amount: { less_than: 100_000 } }] } })
    expect(count.totalDocs).toBe(expected.length)
    const updated = await engine.payload.update({ collection: COLLECTION, data: { name: 'Marked' } as never, overrideAccess: true, where })
    expect(updated.docs.map(({ id }) => String(id)).sort()).toEqual(expected)
  })

  it('refuse what a table cannot answer, saying why', () => {
    const ask = (field: string, operator: 'changed' | 'equals') =>
      toWhere({ match: 'all', rules: [{ field, operator, value: 'x' }] }, { collection: COLLECTION, payload: engine.payload })
    expect(() => ask('title', 'changed')).toThrow("'title' changed cannot be searched for in rule-samples: rows do not know what changed last")
    expect(() => ask('nothing', 'equals')).toThrow("there is no field 'nothing'")
    expect(() => ask('target.name', 'equals')).toThrow("'target' has no parts")
    expect(() => ask('name', 'equals')).toThrow("'name' is localized")
  })
})
