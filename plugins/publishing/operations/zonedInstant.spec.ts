import { expect, it } from 'vitest'

import { zonedInstant } from './zonedInstant'

const at = (local: string, timezone: string) => zonedInstant(local, timezone).toISOString()

it.each([
  ['2027-01-15T09:00', 'Europe/Berlin', '2027-01-15T08:00:00.000Z'],
  ['2027-07-15T09:00', 'Europe/Berlin', '2027-07-15T07:00:00.000Z'],
  ['2027-07-15T09:00', 'Asia/Kathmandu', '2027-07-15T03:15:00.000Z'],
  ['2027-12-31T23:59', 'Pacific/Kiritimati', '2027-12-31T09:59:00.000Z'],
])('%s in %s is %s', (local, timezone, instant) => expect(at(local, timezone)).toBe(instant))

it('takes the moment after the gap for a time that is skipped', () => {
  expect(at('2027-03-28T02:30', 'Europe/Berlin')).toBe('2027-03-28T01:00:00.000Z')
  expect(at('2027-03-14T02:00', 'America/New_York')).toBe('2027-03-14T07:00:00.000Z')
  expect(at('2027-10-03T02:15', 'Australia/Lord_Howe')).toBe('2027-10-02T15:30:00.000Z')
})

it('takes the first of a time that comes twice', () => {
  expect(at('2027-10-31T02:30', 'Europe/Berlin')).toBe('2027-10-31T00:30:00.000Z')
  expect(at('2027-11-07T01:30', 'America/New_York')).toBe('2027-11-07T05:30:00.000Z')
})

it('refuses what is no time and no zone', () => {
  expect(() => zonedInstant('2027-02-30T09:00', 'UTC')).toThrow('no date and time')
  expect(() => zonedInstant('tomorrow', 'UTC')).toThrow('no date and time')
  expect(() => zonedInstant('2027-02-20T09:00', 'Mars/Olympus')).toThrow('no such time zone')
})
