import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { openImage } from '@/src/media/openImage'
import { runTool } from '@/src/media/runTool'

import { FFMPEG_SAFE_INPUT } from '../constants'
import type { Preset, Rendered, RenderedSet } from '../types'
import { videoFrame } from './videoFrame'

export type VideoArgs = { folder: string; path: string; signal?: AbortSignal }

/** The first seconds of a film as H.264, ready to stream, with its poster. */
export const renderVideo = async (args: VideoArgs, preset: Preset): Promise<RenderedSet> => {
  const { folder, path: source, signal } = args
  const target = path.join(folder, 'preview.mp4')
  const { height, quality, seconds = 10, width } = preset
  const crf = String(Math.round(40 - (quality / 100) * 22))
  const scale = `scale='trunc(min(${width},iw)/2)*2':'trunc(min(${height},ih)/2)*2':force_original_aspect_ratio=decrease:force_divisible_by=2`
  await runTool({
    args: [...FFMPEG_SAFE_INPUT, '-y', '-t', String(seconds), '-i', source, '-map', '0:v:0', '-map', '0:a:0?', '-vf', scale, '-c:v', 'libx264', '-preset', 'veryfast', '-crf', crf, '-pix_fmt', 'yuv420p', '-threads', '2', '-c:a', 'aac', '-b:a', '96k', '-movflags', '+faststart', '-map_metadata', '-1', target],
    signal,
    tool: 'ffmpeg',
  })
  const bytes = await readFile(target)
  const still = await openImage(await videoFrame({ folder, path: target, signal })).jpeg({ quality: 80 }).toBuffer({ resolveWithObject: true })
  const poster: Rendered = { bytes: still.data, extension: 'jpg', height: still.info.height, mimeType: 'image/jpeg', width: still.info.width }
  const length = Number((await runTool({ args: ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', target], signal, tool: 'ffprobe' })).toString().trim())
  return { files: [{ bytes, duration: Math.round(length), extension: 'mp4', height: still.info.height, mimeType: 'video/mp4', width: still.info.width }], poster }
}
