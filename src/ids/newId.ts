import { randomFillSync } from 'node:crypto'

const MAX_COUNT = 0xfff
let last = { count: 0, ms: 0 }

/** Counts up within a millisecond, from a random start in its lower half; borrows the next one when the count is used up. */
const advance = (now: number, random: number): { count: number; ms: number } => {
  if (now > last.ms) return { count: random & 0x7ff, ms: now }
  return last.count < MAX_COUNT ? { count: last.count + 1, ms: last.ms } : { count: random & 0x7ff, ms: last.ms + 1 }
}

/**
 * A new UUID version 7 (RFC 9562, 6.2 method 1), in the form of the database's own ids. Sorts by creation time, within one
 * process also among those of one millisecond.
 */
export const newId = (): string => {
  const bytes = randomFillSync(Buffer.alloc(16))
  last = advance(Date.now(), bytes.readUInt16BE(6))
  bytes.writeUIntBE(last.ms, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.count, 6)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
