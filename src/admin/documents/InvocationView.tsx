import type { DocumentViewServerProps } from 'payload'

import { SetStepNav } from '@payloadcms/ui'

import type { Row } from '@/src/admin/data/findRows'

import { FeedbackForm } from '@/src/admin/agents/FeedbackForm'
import { readNumber } from '@/src/admin/data/readNumber'
import { readRelationId } from '@/src/admin/data/readRelationId'
import { readText } from '@/src/admin/data/readText'
import { refKey } from '@/src/admin/data/refKey'
import { titlesOf } from '@/src/admin/data/titlesOf'
import { duration } from '@/src/admin/elements/duration'
import { humanize } from '@/src/admin/elements/humanize'
import { Panel } from '@/src/admin/elements/Panel'
import { ReadableValue } from '@/src/admin/elements/ReadableValue'
import { StatusPill } from '@/src/admin/elements/StatusPill'
import { TraceDetails } from '@/src/admin/trace/TraceDetails'

import { ChangeTable } from './ChangeTable'
import { loadRun } from './loadRun'
import { RevertButton } from './RevertButton'

const facts = (run: Row): [string, string][] => {
  const tokens = readNumber(run, 'totalTokens')
  const ms = readNumber(run, 'durationMs')
  return [
    ['Took', ms === undefined ? 'still running' : duration(ms)],
    ['Attempt', String(readNumber(run, 'attemptNumber') ?? 1)],
    ['Started by', humanize(readText(run, 'triggeredBy') ?? 'event')],
    ['Tokens', tokens ? tokens.toLocaleString('en-GB') : '0'],
  ]
}

/** A run of an agent as a page to read: what it did, step by step, what it read and wrote. The raw record is under "API". */
export const InvocationView = async ({ doc, initPageResult: { req } }: DocumentViewServerProps) => {
  if (!req.user) return null
  const run: Row = { ...doc, id: doc.id }
  const item = await loadRun(req, run)
  const admin = req.payload.config.routes.admin
  const slug = readText(run, 'entityType')
  const id = readText(run, 'entityId')
  const about = slug && id ? (await titlesOf(req, [{ id, slug }])).get(refKey({ id, slug })) : undefined
  const writes = Array.isArray(run.writes) ? run.writes : []
  const event = readRelationId(run, 'triggerEvent')
  return (
    <div className="ce-page">
      <SetStepNav nav={[{ label: 'Agent runs', url: `${admin}/collections/agent-invocations` }, { label: item.title }]} />
      <div className="ce-page__inner ce-run-view">
        <header className="ce-home__head">
          <div>
            <StatusPill status={readText(run, 'status') ?? 'PENDING'} />
            {item.summary && <p className="ce-page__lead">{item.summary}</p>}
            {readText(run, 'revertedAt') && <p className="ce-page__lead">Everything it wrote was taken back.</p>}
            {about && (
              <p className="ce-page__lead">
                {about.kind}: <a href={about.href}>{about.title ?? 'open'}</a>
              </p>
            )}
          </div>
          {writes.length > 0 && !readText(run, 'revertedAt') && <RevertButton id={run.id} writes={writes.length} />}
          {event && (
            <a className="ce-button" href={`${admin}/trace/${event}`}>
              Follow the trace
            </a>
          )}
        </header>
        <dl className="ce-trace-figures">
          {facts(run).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Panel id="run-steps" title="What it did">
          <TraceDetails item={{ ...item, href: undefined }} />
        </Panel>
        {writes.length > 0 && (
          <Panel id="run-writes" title="It wrote">
            <div className="ce-panel__body">
              <ChangeTable changes={writes} />
            </div>
          </Panel>
        )}
        <Panel id="run-feedback" lead="It shows in the skill's figures." title="Was it of use?">
          <div className="ce-panel__body">
            <FeedbackForm accepted={typeof run.wasAccepted === 'boolean' ? run.wasAccepted : undefined} comment={readText(run, 'userFeedback')} id={run.id} rating={readNumber(run, 'rating')} />
          </div>
        </Panel>
        <div className="ce-run-view__values">
          <Panel id="run-input" title="It was given">
            <div className="ce-panel__body">
              <ReadableValue value={run.input} />
            </div>
          </Panel>
          <Panel id="run-output" title="It answered">
            <div className="ce-panel__body">
              <ReadableValue value={run.output} />
            </div>
          </Panel>
        </div>
      </div>
    </div>
  )
}
