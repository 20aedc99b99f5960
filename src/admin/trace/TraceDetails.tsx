import { duration } from '@/src/admin/elements/duration'

import type { TraceItem, TraceStep } from './types'

const Steps = ({ steps, total }: { steps: TraceStep[]; total: number }) => (
  <ol className="ce-trace__steps">
    {steps.map((step, index) => (
      <li key={index}>
        <span className="ce-trace__step-name">{step.name}</span>
        <span className="ce-trace__step-track">
          <span
            data-problem={Boolean(step.problem)}
            style={{
              left: `${Math.min(98, (step.offsetMs / total) * 100)}%`,
              width: `${Math.min(100, ((step.durationMs ?? 0) / total) * 100)}%`,
            }}
          />
        </span>
        <span className="ce-trace__step-time">{step.durationMs === null ? 'running' : duration(step.durationMs)}</span>
        {step.problem && <span className="ce-trace__problem">{step.problem}</span>}
      </li>
    ))}
  </ol>
)

/** What opens under a row: problem, steps with their times, and the labelled lists. */
export const TraceDetails = ({ item, offset }: { item: TraceItem; offset?: number }) => {
  const total = Math.max(1, item.durationMs ?? 0, ...(item.steps ?? []).map((step) => step.offsetMs + (step.durationMs ?? 0)))
  return (
    <div className="ce-trace__details">
      {item.problem && <p className="ce-trace__problem">{item.problem}</p>}
      {item.steps && item.steps.length > 0 && <Steps steps={item.steps} total={total} />}
      <dl>
        <div>
          <dt>Time</dt>
          <dd>
            <time dateTime={item.startedAt}>{new Date(item.startedAt).toUTCString()}</time>
            {offset !== undefined && `, ${duration(offset)} after the start`}
          </dd>
        </div>
        {item.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <ul>
                {fact.links.map((link, index) => (
                  <li key={index}>{link.href ? <a href={link.href}>{link.text}</a> : link.text}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {item.href && (
        <a className="ce-panel__action" href={item.href}>
          Open the record
        </a>
      )}
    </div>
  )
}
