import type { DocumentViewServerProps } from 'payload'

import { SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { EmptyState } from '@/src/admin/elements/EmptyState'
import { Panel } from '@/src/admin/elements/Panel'
import { StatusPill } from '@/src/admin/elements/StatusPill'
import { When } from '@/src/admin/elements/When'

import { FieldChanges } from './FieldChanges'
import { loadVersions, type VersionRow } from './loadVersions'
import { RestoreVersion } from './RestoreVersion'

const nameOf = ({ changeNote, isAutosave, savedAt, versionNumber }: VersionRow): string =>
  `Version ${versionNumber}, ${new Date(savedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })}${isAutosave ? ', saved by itself' : ''}${changeNote ? `: ${changeNote}` : ''}`

/** One version of an entry, read against another: words and blocks instead of JSON. */
export const VersionView = async ({ doc, initPageResult: { req }, routeSegments, searchParams }: DocumentViewServerProps) => {
  if (!req.user) return null
  const { admin, api } = req.payload.config.routes
  const entry = String(doc.id)
  const asked = typeof searchParams?.from === 'string' ? searchParams.from : undefined
  const found = await loadVersions(req, entry, routeSegments.at(-1) ?? '', asked)
  if (!found) return notFound()
  const { comparison, from, isLatest, rows, shown } = found
  const own = `${admin}/collections/content-entries/${entry}`
  const mayRestore = !isLatest && can(await principalOf(req), 'content-entry:update', String(typeof doc.organization === 'object' ? doc.organization?.id : doc.organization))
  return (
    <div className="ce-page">
      <SetStepNav
        nav={[
          { label: 'Content entries', url: `${admin}/collections/content-entries` },
          { label: String(doc.title ?? entry), url: own },
          { label: 'Versions', url: `${own}/versions` },
          { label: `Version ${shown.versionNumber}` },
        ]}
      />
      <div className="ce-page__inner">
        <header className="ce-bar">
          <div>
            <h1 className="ce-page__title">Version {shown.versionNumber}</h1>
            <p className="ce-run__facts">
              <When date={shown.savedAt} now={new Date()} />
              <StatusPill status={shown.status} />
              {shown.isAutosave && <span>Saved by itself while somebody wrote</span>}
              {shown.changeNote && <span>{shown.changeNote}</span>}
            </p>
          </div>
          {mayRestore && <RestoreVersion href={own} url={`${api}/content-entries/${entry}/restore`} version={shown.id} />}
        </header>
        <form className="ce-diff__choice">
          <label className="ce-form__field">
            <span>Compared with</span>
            <select defaultValue={from?.id} name="from">
              {rows.filter(({ id }) => id !== shown.id).map((row) => (
                <option key={row.id} value={row.id}>
                  {nameOf(row)}
                </option>
              ))}
            </select>
          </label>
          <button className="ce-button" type="submit">
            Compare
          </button>
        </form>
        <Panel count={comparison?.changes.length ?? 0} id="version-changes" title={from ? `What changed since version ${from.versionNumber}` : 'What changed'}>
          {!comparison && <EmptyState glyph="document" text="There is no earlier version to compare it with." title="This is the first version" />}
          {comparison?.changes.length === 0 && <EmptyState glyph="check" text="The two say the same. Only where the entry stands may differ." title="No difference" />}
          {comparison && comparison.changes.length > 0 && <FieldChanges changes={comparison.changes} />}
        </Panel>
      </div>
    </div>
  )
}
