import { duration } from '@/src/admin/elements/duration'

import type { TraceAxis } from './traceAxis'
import type { TraceItem } from './types'

import { flattenTrace } from './flattenTrace'
import { traceAxis } from './traceAxis'
import { TraceRow } from './TraceRow'

const endOf = (item: TraceItem) => Date.parse(item.startedAt) + (item.durationMs ?? 0)

const Scale = ({ axis, start }: { axis: TraceAxis; start: number }) => (
  <div aria-hidden="true" className="ce-trace__scale">
    {axis.parts.map((part) =>
      part.kind === 'rest' ? (
        <span
          className="ce-trace__rest"
          key={part.start}
          style={{ left: `${part.left}%`, width: `${part.width}%` }}
          title={`${duration(part.end - part.start)} without work`}
        >
          {duration(part.end - part.start)}
        </span>
      ) : (
        <span className="ce-trace__tick" key={part.start} style={{ left: `${part.left}%` }}>
          {part.start === start ? '0' : `+${duration(part.start - start)}`}
        </span>
      ),
    )}
  </div>
)

/** A causal chain as rows over a time axis; each row opens to its steps, documents and writes. */
export const TraceTimeline = ({ current, items }: { current?: string; items: TraceItem[] }) => {
  const rows = flattenTrace(items)
  const axis = traceAxis(rows.map(({ item }) => ({ end: endOf(item), start: Date.parse(item.startedAt) })))
  const start = axis.parts[0]?.start ?? 0
  return (
    <div className="ce-trace">
      <div className="ce-trace__head">
        <span>What happened</span>
        <Scale axis={axis} start={start} />
      </div>
      <ol className="ce-trace__rows">
        {rows.map((row) => (
          <TraceRow axis={axis} current={row.item.id === current} key={`${row.item.kind}:${row.item.id}`} row={row} start={start} />
        ))}
      </ol>
    </div>
  )
}
