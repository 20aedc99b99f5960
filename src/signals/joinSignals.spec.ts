import { expect, it } from 'vitest'

import { joinSignals } from './joinSignals'

it('aborts with the first of its sources and with that one’s reason', () => {
  const [one, other] = [new AbortController(), new AbortController()]
  const { signal } = joinSignals(one.signal, undefined, other.signal)
  expect(signal.aborted).toBe(false)
  other.abort('the other')
  one.abort('too late')
  expect(signal).toMatchObject({ aborted: true, reason: 'the other' })
})

it('is aborted from the start where a source was', () => {
  expect(joinSignals(new AbortController().signal, AbortSignal.abort('before')).signal).toMatchObject({ aborted: true, reason: 'before' })
})

it('ends for a reason of its own, and leaves its sources alone', () => {
  const source = new AbortController()
  const { abort, signal } = joinSignals(source.signal)
  abort('enough')
  source.abort('later')
  expect(signal.reason).toBe('enough')
})

it('hears nothing once it is released', () => {
  const source = new AbortController()
  const { release, signal } = joinSignals(source.signal)
  release()
  source.abort('nobody listens')
  expect(signal.aborted).toBe(false)
})

it('lets many join one source without a warning, and leaves nothing there', async () => {
  const warnings: string[] = []
  const note = (warning: Error) => void warnings.push(warning.message)
  process.on('warning', note)
  const source = new AbortController()
  const joined = Array.from({ length: 50 }, () => joinSignals(source.signal))
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('warning', note)
  expect(warnings).toEqual([])
  joined.forEach(({ release }) => release())
  source.abort('all are gone')
  expect(joined.some(({ signal }) => signal.aborted)).toBe(false)
})
