import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'

import { isSidecar } from '@/src/media/isSidecar'
import { sidecarOf } from '@/src/media/sidecarOf'

import { DONE_FOLDER, FAILED_FOLDER } from '../constants'

const MAX_DEPTH = 10

export type Ready = { /** Below the watched folder. */ relative: string; /** A sidecar beside it. */ xmp?: string }

/**
 * Files below a watched folder that nobody has touched for `quietMs`, at most `limit`. Hidden files, links and what is no file are left alone; so are
 * sidecars, which go with their picture. The change time counts, which a copying program cannot set.
 */
export const findReady = async (root: string, { limit, now, quietMs }: { limit: number; now: number; quietMs: number }): Promise<Ready[]> => {
  const found: Ready[] = []
  const walk = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(path.join(root, below), { withFileTypes: true })
    const names = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name))
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
      if (found.length >= limit || entry.name.startsWith('.') || (depth === 0 && (entry.name === DONE_FOLDER || entry.name === FAILED_FOLDER))) continue
      const relative = path.join(below, entry.name)
      if (entry.isDirectory() && depth < MAX_DEPTH) await walk(relative, depth + 1)
      if (!entry.isFile() || isSidecar(entry.name)) continue
      const xmp = sidecarOf(entry.name, names)
      const times = await Promise.all([relative, ...(xmp ? [path.join(below, xmp)] : [])].map(async (one) => (await lstat(path.join(root, one))).ctimeMs))
      if (times.every((time) => now - time >= quietMs)) found.push({ relative, ...(xmp && { xmp: path.join(below, xmp) }) })
    }
  }
  await walk('', 0)
  return found
}
