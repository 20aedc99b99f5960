import { toast } from '@payloadcms/ui'

import { humanize } from '@/src/admin/elements/humanize'
import { StatusPill } from '@/src/admin/elements/StatusPill'

import { askApi } from './askApi'
import type { RenditionRow } from './detailTypes'
import { sizeText } from './sizeText'
import type { Desk, Hit } from './types'

type Props = { desk: Desk; hit: Hit; onChanged: () => void; renditions: RenditionRow[] | undefined }

/** What was made of the file, in which state, and a way to make it again. */
export const RenditionsTab = ({ desk, hit, onChanged, renditions }: Props) => {
  const again = async (type: string) => {
    try {
      await askApi(`${desk.api}/assets/${hit.id}/renditions`, { body: { types: [type] }, method: 'POST' })
      toast.success(`${humanize(type)} is made again.`)
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
    }
    onChanged()
  }
  if (!renditions) return null
  if (renditions.length === 0) return <p className="ce-detail__quiet">Nothing is made of files of this kind.</p>
  return (
    <ul className="ce-detail__rows">
      {renditions.map(({ error, file, format, height, id, renditionType, status, width }) => (
        <li key={id}>
          <div>
            <strong>{humanize(renditionType)}</strong>
            <span className="ce-detail__quiet">{[width && height ? `${width} × ${height}` : '', format?.toUpperCase(), typeof file === 'object' && file?.filesize ? sizeText(file.filesize) : ''].filter(Boolean).join(' · ')}</span>
            {error && <span className="ce-detail__why">{error}</span>}
          </div>
          {status === 'COMPLETED' ? (
            !hit.isExpired && (
              <a className="ce-chip" download href={`${desk.api}/assets/${hit.id}/download?rendition=${renditionType}`}>
                Download
              </a>
            )
          ) : (
            <StatusPill status={status} />
          )}
          {desk.canEdit && (status === 'FAILED' || status === 'COMPLETED') && !hit.quarantineReason && (
            <button aria-label={`Make ${humanize(renditionType)} again`} className="ce-chip" onClick={() => void again(renditionType)} type="button">
              {status === 'FAILED' ? 'Retry' : 'Redo'}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
