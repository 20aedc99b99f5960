import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { runTool } from '@/src/media/runTool'

import { FFMPEG_SAFE_INPUT } from '../constants'
import type { VideoArgs } from './renderVideo'

/** A telling frame of a film as JPEG: the one after its first second, or the first of a shorter one. */
export const videoFrame = async ({ folder, path: source, signal }: VideoArgs): Promise<Buffer> => {
  const target = path.join(folder, 'frame.jpg')
  const still = (at: string) => runTool({ args: [...FFMPEG_SAFE_INPUT, '-y', '-ss', at, '-i', source, '-frames:v', '1', '-vf', "scale='min(1920,iw)':-2", '-q:v', '3', target], signal, tool: 'ffmpeg' })
  await still('1')
  const frame = await readFile(target).catch(async () => {
    await still('0')
    return readFile(target)
  })
  return frame
}
