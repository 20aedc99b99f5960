import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { humanize } from '@/src/admin/elements/humanize'
import { When } from '@/src/admin/elements/When'

import { askApi } from './askApi'
import { CompareVersions } from './CompareVersions'
import type { Docs, VersionRow } from './detailTypes'
import { sizeText } from './sizeText'
import type { Desk, Hit } from './types'
import { useApi } from './useApi'

type Props = { desk: Desk; hit: Hit; onChanged: () => void }

const byText = ({ createdBy }: VersionRow): string => (typeof createdBy === 'object' && createdBy?.name ? `, ${createdBy.name}` : '')

/** Every file the asset ever had: look at two beside each other, or take one back. */
export const VersionsTab = ({ desk, hit, onChanged }: Props) => {
  const { again, data, error } = useApi<Docs<VersionRow>>(`${desk.api}/asset-versions?where[asset][equals]=${hit.id}&depth=1&sort=-versionNumber&limit=100`)
  const [compared, setCompared] = useState<VersionRow>()
  const now = new Date()
  const current = data?.docs.find(({ isCurrentVersion }) => isCurrentVersion)
  const restore = async ({ id, versionNumber }: VersionRow) => {
    try {
      await askApi(`${desk.api}/asset-versions/${id}/restore`, { body: {}, method: 'POST' })
      toast.success(`The file of version ${versionNumber} is the current one again.`)
    } catch (failure) {
      toast.error(failure instanceof Error ? failure.message : String(failure))
    }
    again()
    onChanged()
  }
  if (error) return <p className="ce-dam__problem" role="alert">{error}</p>
  return (
    <>
      <ul className="ce-detail__rows">
        {data?.docs.map((version) => (
          <li key={version.id}>
            <div>
              <strong>
                {version.versionNumber}. {humanize(version.changeType)}
                {version.isCurrentVersion ? ', current' : ''}
              </strong>
              <span className="ce-detail__quiet">
                <When date={version.createdAt} now={now} />
                {byText(version)}
                {typeof version.file === 'object' && version.file.filesize ? ` · ${sizeText(version.file.filesize)}` : ''}
              </span>
              {version.changeNote && <span>{version.changeNote}</span>}
            </div>
            {current && !version.isCurrentVersion && (
              <>
                <button aria-label={`Compare version ${version.versionNumber} with the current one`} className="ce-chip" disabled={hit.isExpired} onClick={() => setCompared(version)} type="button">
                  Compare
                </button>
                {desk.canEdit && (
                  <button aria-label={`Make version ${version.versionNumber} the current one`} className="ce-chip" onClick={() => void restore(version)} type="button">
                    Restore
                  </button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {data?.docs.length === 1 && <p className="ce-detail__quiet">There is one version so far. Another file of the same asset becomes the next, and the two can be compared.</p>}
      {compared && current && <CompareVersions api={desk.api} onClose={() => setCompared(undefined)} versions={[compared, current]} />}
    </>
  )
}
