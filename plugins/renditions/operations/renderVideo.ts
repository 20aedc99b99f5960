import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { openImage } from '@/src/media/openImage'
import { runTool } from '@/src/media/runTool'

import type { Preset, Rendered, RenderedSet } from '../types'

type VideoArgs = { folder: string; path: string; signal?: AbortSignal }

/** Only local files: a playlist inside a hostile file must not open addresses or other files. */
const SAFE_INPUT = ['-hide_banner', '-loglevel', 'error', '-nostdin', '-protocol_whitelist', 'file', '-max_alloc', '500000000']

/** A telling frame of a film as JPEG: the one after its first second, or the first of a shorter one. */
export const videoFrame = async ({ folder, path: source, signal }: VideoArgs): Promise<Buffer> => {
  const target = path.join(folder, 'frame.jpg')
  const still = (at: string) => runTool({ args: [...SAFE_INPUT, '-y', '-ss', at, '-i', source, '-frames:v', '1', '-vf', "scale='min(1920,iw)':-2", '-q:v', '3', target], signal, tool: 'ffmpeg' })
  await still('1')
  const frame = await readFile(target).catch(async () => {
    await still('0')
    return readFile(target)
  })
  return frame
}

/** The first seconds of a film as H.264, ready to stream, with its poster. */
export const renderVideo = async (args: VideoArgs, preset: Preset): Promise<RenderedSet> => {
  const { folder, path: source, signal } = args
  const target = path.join(folder, 'preview.mp4')
  const { height, quality, seconds = 10, width } = preset
  const crf = String(Math.round(40 - (quality / 100) * 22))
  const scale = `scale='trunc(min(${width},iw)/2)*2':'trunc(min(${height},ih)/2)*2':force_original_aspect_ratio=decrease:force_divisible_by=2`
  await runTool({
    args: [...SAFE_INPUT, '-y', '-t', String(seconds), '-i', source, '-map', '0:v:0', '-map', '0:a:0?', '-vf', scale, '-c:v', 'libx264', '-preset', 'veryfast', '-crf', crf, '-pix_fmt', 'yuv420p', '-threads', '2', '-c:a', 'aac', '-b:a', '96k', '-movflags', '+faststart', '-map_metadata', '-1', target],
    signal,
    tool: 'ffmpeg',
  })
  const bytes = await readFile(target)
  const still = await openImage(await videoFrame({ folder, path: target, signal })).jpeg({ quality: 80 }).toBuffer({ resolveWithObject: true })
  const poster: Rendered = { bytes: still.data, extension: 'jpg', height: still.info.height, mimeType: 'image/jpeg', width: still.info.width }
  const length = Number((await runTool({ args: ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', target], signal, tool: 'ffprobe' })).toString().trim())
  return { files: [{ bytes, duration: Math.round(length), extension: 'mp4', height: still.info.height, mimeType: 'video/mp4', width: still.info.width }], poster }
}
