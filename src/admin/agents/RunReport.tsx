'use client'

import type { DryRun } from './useDryRun'

import { ChangeTable } from '@/src/admin/documents/ChangeTable'
import { duration } from '@/src/admin/elements/duration'
import { humanize } from '@/src/admin/elements/humanize'
import { ReadableValue } from '@/src/admin/elements/ReadableValue'
import { StatusPill } from '@/src/admin/elements/StatusPill'

const Assembly = ({ asked }: { asked: NonNullable<NonNullable<DryRun['record']>['assembly']> }) => (
  <>
    {asked.map(({ answer, assembly, prompt, toolCalls }, at) => (
      <details className="ce-play__asked" key={at}>
        <summary>
          Question {at + 1} to the model: {assembly.usedTokens} of {assembly.budget} tokens of context
        </summary>
        <h4>Included</h4>
        <ul>
          {assembly.included.map(({ isUntrusted, label, tokens }, index) => (
            <li key={index}>
              {label} ({tokens} tokens){isUntrusted && ', from outside'}
            </li>
          ))}
        </ul>
        {assembly.cut.length > 0 && (
          <>
            <h4>Cut</h4>
            <ul>
              {assembly.cut.map(({ label, reason, tokens }, index) => (
                <li key={index}>
                  {label} ({tokens} tokens): {reason}
                </li>
              ))}
            </ul>
          </>
        )}
        {toolCalls.length > 0 && (
          <>
            <h4>Tools it called</h4>
            <ul>
              {toolCalls.map(({ arguments: args, name, problem }, index) => (
                <li key={index}>
                  <code>{name}</code> {args} {problem && <em>{problem}</em>}
                </li>
              ))}
            </ul>
          </>
        )}
        <h4>Prompt</h4>
        {prompt.map(({ content, role }, index) => (
          <pre key={index}>{`${role}\n\n${content}`}</pre>
        ))}
        {answer && (
          <>
            <h4>Answer</h4>
            <pre>{answer}</pre>
          </>
        )}
      </details>
    ))}
  </>
)

/** What one run did: steps as they end, then everything it was given, answered and would write. */
export const RunReport = ({ run, title }: { run: DryRun; title: string }) => {
  const { problem, record, state, steps } = run
  return (
    <section aria-label={title} className="ce-panel">
      <header className="ce-panel__head">
        <h2 className="ce-panel__title">
          {title} {state === 'running' ? <StatusPill status="RUNNING" /> : record && <StatusPill status={record.status} />}
        </h2>
      </header>
      <div aria-live="polite" className="ce-panel__body">
        {state === 'idle' && !record && !problem && <p className="ce-play__facts">Give it something to work on and run it: steps, output, what it would write and the documents it read appear here.</p>}
        {problem && <p className="ce-trace__problem">{problem}</p>}
        {record?.error && <p className="ce-trace__problem">{record.error}</p>}
        {record?.summary && <p>{record.summary}</p>}
        <ol className="ce-play__steps">
          {steps.map((step) => (
            <li key={step.number}>
              {humanize(step.name)} <small>{duration(step.durationMs)}</small>
              {step.error && <span className="ce-trace__problem">{step.error}</span>}
            </li>
          ))}
        </ol>
        {record && (
          <>
            <p className="ce-play__facts">
              {record.durationMs !== undefined && `${duration(record.durationMs)} · `}
              {record.totalTokens ?? 0} tokens · ${(record.estimatedCost ?? 0).toFixed(4)} · version {record.pins?.skill?.version ?? '?'}
              {record.pins?.model && ` · ${record.pins.model}`}
              {record.outcome?.level && ` · autonomy ${record.outcome.level.replace('_', ' ')} (${record.outcome.reason ?? ''})`}
            </p>
            <h3>Output</h3>
            <ReadableValue value={record.output ?? null} />
            <h3>It would write</h3>
            {Array.isArray(record.outcome?.preview) && record.outcome.preview.length > 0 ? <ChangeTable changes={record.outcome.preview} /> : <p>Nothing.</p>}
            <h3>Documents it read</h3>
            {record.pins?.documents?.length ? (
              <ul>
                {record.pins.documents.map(({ path, version }) => (
                  <li key={path}>
                    {path}, version {version}
                  </li>
                ))}
              </ul>
            ) : (
              <p>None.</p>
            )}
            {Array.isArray(record.assembly) && <Assembly asked={record.assembly} />}
          </>
        )}
      </div>
    </section>
  )
}
