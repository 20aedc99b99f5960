import { describe, expect, it } from 'vitest'

import { alignRows } from './alignRows'
import { followPlace } from './followPlace'
import type { ContentField } from './types'

const text = (name: string): ContentField => ({ name, type: 'text' })
const steps: ContentField = { fields: [text('say'), { fields: [text('hint')], name: 'hints', type: 'list' }], name: 'steps', type: 'list' }
const fields: ContentField[] = [text('title'), { fields: [steps], name: 'more', type: 'group' }]
const of = (...rows: unknown[]) => ({ more: { steps: rows } })
const [cut, boil, salt] = [{ say: 'Cut the green leeks fine' }, { say: 'Boil them for ten minutes' }, { say: 'Salt' }]

describe('rows of a list', () => {
  it.each([
    ['stay', [cut, boil], [cut, boil], [0, 1]],
    ['move', [cut, boil, salt], [salt, cut, boil], [1, 2, 0]],
    ['go', [cut, boil, salt], [cut, salt], [0, undefined, 1]],
    ['are reworded and moved at once', [cut, boil], [boil, { say: 'Cut the leeks very fine' }], [1, 0]],
    ['are written anew where they stand', [cut, salt], [cut, { say: 'Pepper' }, boil], [0, 1]],
    ['are alike, and the nearest is meant', [salt, salt, cut], [salt, cut, salt], [0, 2, 1]],
    ['are gone, and another one was begun elsewhere', [cut, salt], [{ say: 'Pepper' }], [undefined, undefined]],
  ])('%s', (_, before, after, places) => {
    expect(alignRows(before, after)).toEqual(places)
  })
})

describe('a place in a row', () => {
  const place = 'data.more.steps.1.say'
  it('goes with its row, says when that is taken out, and finds it when it comes back elsewhere, reworded', () => {
    expect(followPlace(fields, { place }, of(cut, boil), of(boil, cut))).toEqual({ place: 'data.more.steps.0.say' })
    const gone = followPlace(fields, { place }, of(cut, boil), of(cut))
    expect(gone).toEqual({ place, removed: { level: 0, row: boil } })
    expect(followPlace(fields, gone, of(cut), of(cut, salt))).toEqual(gone)
    expect(followPlace(fields, gone, of(cut), of({ say: 'Boil them for twelve minutes' }, cut))).toEqual({ place: 'data.more.steps.0.say' })
  })

  it('is followed through lists in lists, though the inner row went before the outer one', () => {
    const inner = 'data.more.steps.0.hints.1.hint'
    const [short, long] = [{ hint: 'Use a short knife' }, { hint: 'Mind the fingers' }]
    const whole = { ...cut, hints: [short, long] }
    expect(followPlace(fields, { place: inner }, of(whole, boil), of(boil, { ...cut, hints: [long, short] }))).toEqual({ place: 'data.more.steps.1.hints.0.hint' })
    const first = followPlace(fields, { place: inner }, of(whole), of({ ...cut, hints: [short] }))
    expect(first.removed).toEqual({ level: 1, row: long })
    const second = followPlace(fields, first, of({ ...cut, hints: [short] }, salt), of(salt))
    expect(second.removed).toMatchObject({ inner: { level: 1, row: long }, level: 0 })
    expect(followPlace(fields, second, of(salt), of(salt, whole))).toEqual({ place: 'data.more.steps.1.hints.1.hint' })
  })

  it('stays where it is in a row that was not saved yet, and in what the type has no more', () => {
    expect(followPlace(fields, { place: 'data.more.steps.7.say' }, of(cut), of(boil, cut))).toEqual({ place: 'data.more.steps.7.say' })
    expect(followPlace(fields, { place: 'data.gone.1.say' }, of(cut), of(boil, cut))).toEqual({ place: 'data.gone.1.say' })
  })
})
