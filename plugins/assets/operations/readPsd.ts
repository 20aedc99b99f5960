import { type FileHandle, open } from 'node:fs/promises'

import { MediaUnreadable } from '@/src/media/errors'

import type { Facts } from './definedFacts'

const MODES: Record<number, string> = { 0: 'bitmap', 1: 'grayscale', 2: 'indexed', 3: 'rgb', 4: 'cmyk', 7: 'multichannel', 8: 'duotone', 9: 'lab' }

/** How many layers there are: after the colour mode and the resources, of unknown length each, comes the number; negative when the first alpha channel is transparency. */
const layersOf = async (file: FileHandle): Promise<number> => {
  const numberAt = async (at: number, bytes: 2 | 4): Promise<number> => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, at)
    return bytesRead < bytes ? 0 : bytes === 4 ? buffer.readUInt32BE(0) : buffer.readInt16BE(0)
  }
  const resources = 30 + (await numberAt(26, 4))
  const layers = resources + 4 + (await numberAt(resources, 4))
  return (await numberAt(layers, 4)) > 0 && (await numberAt(layers + 4, 4)) > 0 ? Math.abs(await numberAt(layers + 8, 2)) : 0
}

/** The header of a Photoshop file: size, channels, depth, colour mode and number of layers (Adobe's file format specification). */
export const readPsd = async (path: string): Promise<Facts> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(26), 0, 26, 0)
    if (bytesRead < 26 || buffer.toString('latin1', 0, 4) !== '8BPS') throw new MediaUnreadable({ reason: 'the Photoshop header is broken' })
    const layers = await layersOf(file)
    return { ...(layers && { layers }), channels: buffer.readUInt16BE(12), colorSpace: MODES[buffer.readUInt16BE(24)] ?? 'unknown', depth: buffer.readUInt16BE(22), format: 'psd', height: buffer.readUInt32BE(14), width: buffer.readUInt32BE(18) }
  } finally {
    await file.close()
  }
}
