import { humanize } from './humanize'

const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d\d:?\d\d))?$/
const MOST_DEPTH = 6

const Scalar = ({ value }: { value: boolean | null | number | string | undefined }) => {
  if (value === null || value === undefined || value === '') return <span className="ce-value__none">none</span>
  if (typeof value === 'boolean') return <>{value ? 'Yes' : 'No'}</>
  if (typeof value === 'number') return <>{value.toLocaleString('en-GB', { maximumFractionDigits: 4 })}</>
  if (DATE.test(value)) {
    const options = { day: 'numeric', month: 'short', timeZone: 'UTC', year: 'numeric' } as const
    const clock = value.includes('T') ? ({ hour: '2-digit', minute: '2-digit' } as const) : {}
    return <time dateTime={value}>{new Date(value).toLocaleString('en-GB', { ...options, ...clock })}</time>
  }
  return <span className="ce-value__text">{value}</span>
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Any JSON value as labelled facts and lists instead of braces and quotes. */
export const ReadableValue = ({ depth = 0, value }: { depth?: number; value: unknown }) => {
  if (depth > MOST_DEPTH) return <code>{JSON.stringify(value)}</code>
  if (Array.isArray(value)) {
    if (value.length === 0) return <span className="ce-value__none">none</span>
    return (
      <ul className="ce-value__list" data-plain={value.every((item) => !isRecord(item))}>
        {value.map((item, index) => (
          <li key={index}>
            <ReadableValue depth={depth + 1} value={item} />
          </li>
        ))}
      </ul>
    )
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    if (entries.length === 0) return <span className="ce-value__none">none</span>
    return (
      <dl className="ce-value">
        {entries.map(([name, item]) => (
          <div key={name}>
            <dt>{humanize(name)}</dt>
            <dd>
              <ReadableValue depth={depth + 1} value={item} />
            </dd>
          </div>
        ))}
      </dl>
    )
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) {
    return <Scalar value={value} />
  }
  return <code>{String(value)}</code>
}
