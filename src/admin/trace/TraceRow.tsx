import type { CSSProperties } from 'react'

import type { GlyphName } from '@/src/admin/elements/Glyph'

import { duration } from '@/src/admin/elements/duration'
import { Glyph } from '@/src/admin/elements/Glyph'
import { StatusPill } from '@/src/admin/elements/StatusPill'

import type { TraceRow as Row } from './flattenTrace'
import type { TraceAxis } from './traceAxis'
import type { TraceKind } from './types'

import { TraceDetails } from './TraceDetails'

type Props = { axis: TraceAxis; current: boolean; row: Row; start: number }

const GLYPHS: Record<TraceKind, GlyphName> = { action: 'bolt', event: 'bell', invocation: 'spark' }
const WORDS: Record<TraceKind, string> = { action: 'Action', event: 'Event', invocation: 'Agent run' }

/** One row: what it was on the left, when on the right; opens to its details. */
export const TraceRow = ({ axis, current, row: { depth, isLast, item, rails }, start }: Props) => {
  const begin = Date.parse(item.startedAt)
  const left = axis.position(begin)
  const width = axis.position(begin + (item.durationMs ?? 0)) - left
  const offset = begin - start
  const side = left + width < 84 ? 'right' : left > 16 ? 'left' : 'inside'
  return (
    <li className="ce-trace__row" data-current={current} data-kind={item.kind} style={{ '--depth': depth } as CSSProperties}>
      {(isLast || depth === 0 ? rails : [...rails, depth]).map((rail) => (
        <span aria-hidden="true" className="ce-trace__rail" key={rail} style={{ '--at': rail } as CSSProperties} />
      ))}
      {depth > 0 && <span aria-hidden="true" className="ce-trace__elbow" />}
      <details>
        <summary>
          <span className="ce-trace__what">
            <span className="ce-trace__glyph" data-problem={Boolean(item.problem)}>
              <Glyph name={item.problem ? 'warning' : GLYPHS[item.kind]} size={15} />
            </span>
            <span className="ce-trace__words">
              <span className="ce-trace__title">
                <span className="ce-sr">{`${WORDS[item.kind]}, level ${depth + 1}: `}</span>
                {item.title}
                {item.status && item.status !== 'COMPLETED' && <StatusPill status={item.status} />}
              </span>
              {item.problem && <span className="ce-trace__summary ce-trace__problem">{item.problem}</span>}
              {item.summary && !item.problem && <span className="ce-trace__summary">{item.summary}</span>}
            </span>
          </span>
          <span className="ce-trace__when">
            <span
              className="ce-trace__bar"
              data-kind={item.kind}
              data-problem={Boolean(item.problem)}
              style={{ left: `min(${left}%, calc(100% - 8px))`, width: `${width}%` }}
            />
            <span
              className="ce-trace__time"
              data-side={side}
              style={side === 'right' ? { left: `${left + width}%` } : { right: `${side === 'left' ? 100 - left : 100 - left - width}%` }}
            >
              {item.durationMs === null ? `+${duration(offset)}` : duration(item.durationMs)}
            </span>
          </span>
        </summary>
        <TraceDetails item={item} offset={offset} />
      </details>
    </li>
  )
}
