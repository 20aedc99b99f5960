import { stemOf } from './stemOf'

const LENGTH = 280

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Where the words stand in a text, as `[start, end)`, in order. A word is found at the beginning of a longer one. */
const placesOf = (text: string, words: readonly string[]): [number, number][] => {
  const stems = words.map(stemOf).filter(Boolean)
  if (stems.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})[\\p{L}\\p{N}]*`, 'giu')
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])
}

/** Where a stretch of `LENGTH` with most of the words begins, the first of equal ones. Places come in order, so that each is looked at twice, however many there are. */
const bestStart = (places: readonly [number, number][]): number => {
  const startOf = ([from]: readonly [number, number]) => Math.max(0, from - LENGTH / 4)
  let [best, most, first, next] = [places[0] ? startOf(places[0]) : 0, 0, 0, 0]
  for (const place of places) {
    const start = startOf(place)
    while ((places[first]?.[0] ?? Infinity) < start) first += 1
    while ((places[next]?.[1] ?? Infinity) <= start + LENGTH) next += 1
    if (next - first > most) [best, most] = [start, next - first]
  }
  return best
}

/** The stretch of the text with most of the words in it. */
const windowOf = (text: string, places: readonly [number, number][]): [number, number] => {
  const best = bestStart(places)
  const start = best === 0 ? 0 : text.indexOf(' ', best) + 1
  const end = start + LENGTH >= text.length ? text.length : Math.max(text.lastIndexOf(' ', start + LENGTH), start + LENGTH / 2)
  return [start, end]
}

/** Part of a passage as HTML: escaped, the words of the query marked. */
export const snippetOf = (passage: string, words: readonly string[]): string => {
  const text = passage.replace(/\s+/g, ' ').trim()
  const places = placesOf(text, words)
  const [start, end] = windowOf(text, places)
  let html = ''
  let at = start
  for (const [from, to] of places.filter(([from, to]) => from >= start && to <= end)) {
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`
    at = to
  }
  return `${start > 0 ? '…' : ''}${html}${escapeHtml(text.slice(at, end))}${end < text.length ? '…' : ''}`
}
