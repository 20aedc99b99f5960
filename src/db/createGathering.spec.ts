import { describe, expect, it } from 'vitest'

import { createGathering } from './createGathering'

const open = () => {
  const runs: string[][] = []
  const gather = createGathering<string>()
  const find = (key: string, group = 'articles') =>
    gather(group, key, async (keys) => {
      runs.push(keys)
      await new Promise((resolve) => setTimeout(resolve, 5))
      if (keys.includes('bad')) throw new Error('bad key')
      return new Map(keys.filter((one) => one !== 'missing').map((one) => [one, `${group} ${one}`]))
    })
  return { find, runs }
}

describe('a gathering', () => {
  it('finds what is asked at once in one run, each key once, and says what is not there', async () => {
    const { find, runs } = open()
    expect(await Promise.all(['a', 'b', 'a', 'missing'].map((key) => find(key)))).toEqual(['articles a', 'articles b', 'articles a', undefined])
    expect(runs).toEqual([['a', 'b', 'missing']])
  })

  it('lets those who come later be part of the next run, and answers all of any number', async () => {
    const { find, runs } = open()
    const keys = Array.from({ length: 500 }, (_, index) => `k${index}`)
    expect(await Promise.all(keys.map((key) => find(key)))).toEqual(keys.map((key) => `articles ${key}`))
    expect(runs.length).toBeLessThan(20)
    expect(await find('later')).toBe('articles later')
  })

  it('keeps groups apart', async () => {
    const { find, runs } = open()
    expect(await Promise.all([find('a'), find('a', 'pages')])).toEqual(['articles a', 'pages a'])
    expect(runs).toEqual([['a'], ['a']])
  })

  it("fails nobody for another's key, and goes on afterwards", async () => {
    const { find } = open()
    const answers = await Promise.allSettled(['a', 'bad', 'b'].map((key) => find(key)))
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : (answer.reason as Error).message))).toEqual(['articles a', 'bad key', 'articles b'])
    expect(await find('c')).toBe('articles c')
  })
})
