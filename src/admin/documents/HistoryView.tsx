import type { DocumentViewServerProps } from 'payload'

import { getTranslation } from '@payloadcms/translations'
import { SetStepNav } from '@payloadcms/ui'

import { EmptyState } from '@/src/admin/elements/EmptyState'
import { Glyph } from '@/src/admin/elements/Glyph'
import { Panel } from '@/src/admin/elements/Panel'
import { StatusPill } from '@/src/admin/elements/StatusPill'
import { When } from '@/src/admin/elements/When'

import { loadHistory } from './loadHistory'

/** The "History" tab of a document: its events and the agents' runs about it, newest first, each with its trace. */
export const HistoryView = async ({ doc, initPageResult: { collectionConfig, req } }: DocumentViewServerProps) => {
  if (!req.user || !collectionConfig) return null
  const entries = await loadHistory(req, collectionConfig.slug, String(doc.id))
  const now = new Date()
  const admin = req.payload.config.routes.admin
  const field = collectionConfig.admin.useAsTitle
  const title = field ? (doc as Record<string, unknown>)[field] : undefined
  return (
    <div className="ce-page">
      <SetStepNav
        nav={[
          { label: getTranslation(collectionConfig.labels.plural, req.i18n), url: `${admin}/collections/${collectionConfig.slug}` },
          { label: typeof title === 'string' ? title : String(doc.id), url: `${admin}/collections/${collectionConfig.slug}/${doc.id}` },
          { label: 'History' },
        ]}
      />
      <div className="ce-page__inner">
        <Panel
          count={entries.length}
          id="document-history"
          lead="What happened to this document and which agents worked on it. Follow a trace to see what caused it and what came of it."
          title="History of this document"
        >
          {entries.length === 0 ? (
            <EmptyState glyph="clock" text="Events appear here from the next change on." title="Nothing has happened yet" />
          ) : (
            <ol className="ce-list">
              {entries.map((entry) => (
                <li className="ce-item" key={`${entry.kind}${entry.id}`}>
                  <span className="ce-item__glyph">
                    <Glyph name={entry.kind === 'run' ? 'spark' : 'bell'} />
                  </span>
                  <div className="ce-item__body">
                    <p className="ce-run__head">
                      <a className="ce-item__title" href={entry.href}>
                        {entry.title}
                      </a>
                      {entry.status && entry.status !== 'COMPLETED' && <StatusPill status={entry.status} />}
                    </p>
                    {entry.detail && <p className="ce-item__detail">{entry.detail}</p>}
                    <p className="ce-run__facts">
                      <When date={entry.at} now={now} />
                      {entry.by && <span>{entry.by}</span>}
                      {entry.traceHref && <a href={entry.traceHref}>Follow the trace</a>}
                    </p>
                  </div>
                </li>
              ))}
            </ol>
          )}
        </Panel>
      </div>
    </div>
  )
}
