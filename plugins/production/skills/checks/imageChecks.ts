import type { CheckFunction, CheckOutcome, ImageMeasures } from '../types'

import { colorDistance } from './colorDistance'

const noImage: CheckOutcome = { reason: 'There is no picture to measure.', result: 'not-applicable' }
const whole = (value: number) => Math.round(value).toLocaleString('en-GB')
const percent = (share: number) => `${Math.round(share * 100)} %`

const ofImage =
  (check: (image: ImageMeasures, params: Record<string, string>, specimen: Parameters<CheckFunction>[0]) => CheckOutcome): CheckFunction =>
  (specimen, params) =>
    specimen.image ? check(specimen.image, params, specimen) : noImage

/** At least the wanted number of pixels; from three quarters of it on it counts in part. */
const atLeast = (edge: 'height' | 'width', label: string): CheckFunction =>
  ofImage((image, { value }) => {
    const [has, wants] = [image[edge], Number(value)]
    if (has >= wants) return { reason: `It is ${whole(has)} px ${label}.`, result: 'passed' }
    const share = has / wants
    return {
      reason: `It is ${whole(has)} px ${label}; ${whole(wants)} px are wanted.`,
      result: share >= 0.75 ? 'partly' : 'failed',
      share: share >= 0.75 ? share - 0.25 : 0,
      suggestion: `Export it again with at least ${whole(wants)} px; do not enlarge this file.`,
    }
  })

const colorSpace = ofImage((image, { value = '' }) => {
  const accepted = value.split(',').map((one) => one.trim().toLowerCase())
  return accepted.includes(image.space.toLowerCase())
    ? { reason: `Its colours are ${image.space}.`, result: 'passed' }
    : { reason: `Its colour space is ${image.space}.`, result: 'failed', suggestion: `Convert it to sRGB, with the profile embedded.` }
})

const sharpness = ofImage((image, { min }) => {
  const wants = Number(min)
  const says = `Edge sharpness is ${whole(image.sharpness)}; ${whole(wants)} and more looks crisp.`
  if (image.sharpness >= wants) return { reason: says, result: 'passed' }
  const share = image.sharpness / wants
  return {
    reason: says,
    result: share >= 0.5 ? 'partly' : 'failed',
    share: share >= 0.5 ? share / 2 : 0,
    suggestion: 'Look at it at full size: if the main subject is soft, export from the original or choose another frame.',
  }
})

const exposure = ofImage((image, params) => {
  const isDark = image.darkShare > Number(params['max-dark'] ?? 0.5)
  const isBright = image.brightShare > Number(params['max-bright'] ?? 0.5)
  if (!isDark && !isBright) {
    return { reason: `${percent(image.darkShare)} of it is black and ${percent(image.brightShare)} white; the mean brightness is ${percent(image.meanLuma / 255)}.`, result: 'passed' }
  }
  return isDark
    ? { reason: `${percent(image.darkShare)} of it is black.`, result: 'failed', suggestion: 'Open up the shadows, or check whether the export lost its background.' }
    : { reason: `${percent(image.brightShare)} of it is pure white.`, result: 'failed', suggestion: 'Bring the highlights down, or place it on a tinted ground.' }
})

const contrast = ofImage((image, { min }) => {
  const wants = Number(min)
  const reason = `Its tones differ by ${whole(image.contrast)} on average; ${whole(wants)} reads at a glance.`
  if (image.contrast >= wants) return { reason, result: 'passed' }
  return {
    reason,
    result: image.contrast >= wants * 0.7 ? 'partly' : 'failed',
    share: image.contrast >= wants * 0.7 ? 0.5 : 0,
    suggestion: 'Give the main subject a lighter or darker ground.',
  }
})

const rgbOf = (hex: string): [number, number, number] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number]

const shareOf = (pixels: Uint8Array, hex: string, maxDistance: number): number => {
  const wanted = rgbOf(hex)
  let near = 0
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    if (colorDistance([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0], wanted) <= maxDistance) near += 1
  }
  return pixels.length === 0 ? 0 : near / (pixels.length / 3)
}

const brandColors = ofImage((image, params, { brandColors: colors }) => {
  if (colors.length === 0) return { reason: 'No colours are recorded for this client.', result: 'not-applicable' }
  const shares = colors.map(({ hex, name }) => ({ hex, name, share: shareOf(image.pixels, hex, Number(params['max-distance'] ?? 24)) }))
  const seen = shares.filter(({ share }) => share >= Number(params['min-share'] ?? 0.03)).sort((a, b) => b.share - a.share)
  return seen.length > 0
    ? { reason: `${seen.map(({ name, share }) => `${name} covers ${percent(share)}`).join(', ')}.`, result: 'passed' }
    : {
        reason: `None of ${colors.map(({ name }) => name).join(', ')} is clearly visible.`,
        result: 'failed',
        suggestion: `Use one of the client's colours for the ground or the accent, e.g. ${colors[0]?.name} ${colors[0]?.hex}.`,
      }
})

/** Checks that look at a picture. */
export const imageChecks: Record<string, CheckFunction> = {
  'brand-colors': brandColors,
  'color-space': colorSpace,
  contrast,
  exposure,
  'min-height': atLeast('height', 'high'),
  'min-width': atLeast('width', 'wide'),
  sharpness,
}
