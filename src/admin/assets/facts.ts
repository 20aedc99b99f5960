import type { Hit } from './types'

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB']

/** `1536000` as "1.5 MB". */
export const sizeText = (bytes: null | number): string => {
  if (bytes === null) return ''
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  return `${(bytes / 1000 ** power).toLocaleString('en-GB', { maximumFractionDigits: power < 2 ? 0 : 1 })} ${UNITS[power]}`
}

/** Seconds as "1:04" or "1:04:09". */
export const clockText = (seconds: number): string => {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return (parts[0] ? parts : parts.slice(1)).map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

export const dayText = (date: null | string | undefined): string => (date ? new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }) : '')

/** The line below a name: size in pixels, length, size of the file. */
export const factsOf = ({ duration, filesize, height, mimeType, width }: Hit): string =>
  [width && height ? `${width} × ${height}` : (mimeType?.split('/').at(-1)?.toUpperCase() ?? ''), duration ? clockText(duration) : '', sizeText(filesize)].filter(Boolean).join(' · ')
