import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * A folder of its own for `run`, gone afterwards. With a `source` its bytes are in `path` (named by `extension`, which some programs look at):
 * files pass through the disk, never through memory.
 */
export const withTempFile = async <Result>(
  { extension = 'bin', source }: { extension?: string; source?: Readable },
  run: (file: { folder: string; path: string }) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'engine-media-'))
  const file = path.join(folder, `source.${extension.replace(/[^a-z0-9]/gi, '').slice(0, 8) || 'bin'}`)
  try {
    if (source) await pipeline(source, createWriteStream(file))
    return await run({ folder, path: file })
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}
