import { openImage } from '@/src/media/openImage'

import { colorNameOf } from './colorNameOf'

/** How a picture looks, without any model. */
export type Look = {
  /** Main colours, largest first. */
  colors: { hex: string; share: number }[]
  colorNames: string[]
  /** 64 bit in hex: difference hash of a 9 × 8 grid. */
  fingerprint: string
  hasAlpha: boolean
  /** 4 × 4 × 4 bins of RGB, of length 1. */
  histogram: number[]
  /** 0–1: mean brightness, its spread, and how much of it is detail. */
  tone: { brightness: number; clipped: number; contrast: number; sharpness: number }
}

const SIDE = 72
const MIN_SHARE = 0.04

const hexOf = (rgb: number[]): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** Difference hash over a 9 × 8 grid of mean brightness: 1 where it rises from left to right. */
const fingerprintOf = (gray: Float64Array): string => {
  const cell = (x: number, y: number): number => {
    let sum = 0
    const [w, h] = [SIDE / 9, SIDE / 8]
    for (let row = y * h; row < (y + 1) * h; row += 1) for (let column = x * w; column < (x + 1) * w; column += 1) sum += gray[row * SIDE + column] ?? 0
    return sum
  }
  let bits = 0n
  for (let y = 0; y < 8; y += 1) for (let x = 0; x < 8; x += 1) bits = (bits << 1n) | (cell(x + 1, y) > cell(x, y) ? 1n : 0n)
  return bits.toString(16).padStart(16, '0')
}

const toneOf = (gray: Float64Array): Look['tone'] => {
  const mean = gray.reduce((sum, value) => sum + value, 0) / gray.length
  const spread = Math.sqrt(gray.reduce((sum, value) => sum + (value - mean) ** 2, 0) / gray.length)
  let edges = 0
  for (let y = 1; y < SIDE - 1; y += 1) {
    for (let x = 1; x < SIDE - 1; x += 1) {
      const at = y * SIDE + x
      edges += Math.abs(4 * (gray[at] ?? 0) - (gray[at - 1] ?? 0) - (gray[at + 1] ?? 0) - (gray[at - SIDE] ?? 0) - (gray[at + SIDE] ?? 0))
    }
  }
  const clipped = gray.filter((value) => value < 4 || value > 251).length / gray.length
  return { brightness: mean / 255, clipped, contrast: spread / 128, sharpness: Math.min(1, edges / (SIDE - 2) ** 2 / 60) }
}

/**
 * Reads how a picture looks by decoding it once at 72 × 72 pixels. A truncated or broken file fails here.
 * @throws what sharp says of it
 */
export const readLook = async (input: Buffer | string): Promise<Look> => {
  const { hasAlpha = false } = await openImage(input).metadata()
  const pixels = await openImage(input, { failOn: 'truncated' }).resize({ fit: 'fill', height: SIDE, width: SIDE }).flatten({ background: '#ffffff' }).toColourspace('srgb').removeAlpha().raw({ depth: 'uchar' }).toBuffer()
  const count = SIDE * SIDE
  const gray = new Float64Array(count)
  const bins = Array.from({ length: 64 }, () => ({ count: 0, sum: [0, 0, 0] }))
  for (let at = 0; at < count; at += 1) {
    const [r = 0, g = 0, b = 0] = pixels.subarray(at * 3, at * 3 + 3)
    gray[at] = 0.299 * r + 0.587 * g + 0.114 * b
    const bin = bins[(r >> 6) * 16 + (g >> 6) * 4 + (b >> 6)]
    if (!bin) continue
    bin.count += 1
    bin.sum = [(bin.sum[0] ?? 0) + r, (bin.sum[1] ?? 0) + g, (bin.sum[2] ?? 0) + b]
  }
  const length = Math.hypot(...bins.map((bin) => bin.count)) || 1
  const colors = bins
    .filter((bin) => bin.count / count >= MIN_SHARE)
    .sort((a, b) => b.count - a.count)
    .slice(0, 6)
    .map((bin) => ({ hex: hexOf(bin.sum.map((part) => part / bin.count)), share: Math.round((bin.count / count) * 1000) / 1000 }))
  return {
    colorNames: [...new Set(colors.map(({ hex }) => colorNameOf(hex)))],
    colors,
    fingerprint: fingerprintOf(gray),
    hasAlpha,
    histogram: bins.map((bin) => Math.round((bin.count / length) * 1e6) / 1e6),
    tone: toneOf(gray),
  }
}
