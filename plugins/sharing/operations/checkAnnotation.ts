type Problem = { message: string; path: string }
type Data = Record<string, unknown>

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isShare = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 1

const place = (data: Data, names: string[]): Problem[] =>
  names.filter((name) => !isShare(data[name])).map((name) => ({ message: 'must be a number from 0 to 1, a share of width or height', path: `annotationData.${name}` }))

const area = (data: Data): Problem[] => {
  const problems = place(data, ['x', 'y', 'width', 'height'])
  if (problems.length > 0) return problems
  const { height, width, x, y } = data as Record<'height' | 'width' | 'x' | 'y', number>
  return x + width > 1 || y + height > 1 ? [{ message: 'reaches out of the picture', path: 'annotationData' }] : []
}

/** A moment of a film, in seconds, within it when its length is known; a place or an area of that frame may be said too. */
const moment = (data: Data, durationS: number | undefined): Problem[] => {
  const { time } = data
  const problems: Problem[] = !isNumber(time) || time < 0 ? [{ message: 'must be a number of seconds, 0 or more', path: 'annotationData.time' }] : []
  if (isNumber(time) && durationS !== undefined && time > durationS) problems.push({ message: `is after the end (${durationS} s)`, path: 'annotationData.time' })
  if (data.width !== undefined || data.height !== undefined) return [...problems, ...area(data)]
  return data.x !== undefined || data.y !== undefined ? [...problems, ...place(data, ['x', 'y'])] : problems
}

/** What is wrong with the mark of a comment on an asset (B001-059): point, rect, or timestamp; places are shares from 0 to 1. */
export const checkAnnotation = ({ data, durationS, type }: { data: unknown; durationS?: number | undefined; type: unknown }): Problem[] => {
  if (type === null || type === undefined) return []
  const given = typeof data === 'object' && data !== null ? (data as Data) : {}
  if (type === 'point') return place(given, ['x', 'y'])
  if (type === 'rect') return area(given)
  return type === 'timestamp' ? moment(given, durationS) : []
}
