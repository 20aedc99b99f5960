import { createHash } from 'node:crypto'

/** Raised when the same preset gives other pictures than before. */
const RENDERER = 1

const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => a.localeCompare(b)).map(([key, one]) => [key, sorted(one)]))

/** What a rendition is known by: organization, content and preset, not the asset. 32 hex digits. */
export const renderKey = (organization: string, checksum: string, preset: object): string =>
  createHash('sha256').update(JSON.stringify([RENDERER, organization, checksum, sorted(preset)])).digest('hex').slice(0, 32)
