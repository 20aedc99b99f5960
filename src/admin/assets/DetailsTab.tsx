import { humanize } from '@/src/admin/elements/humanize'
import { ReadableValue } from '@/src/admin/elements/ReadableValue'

import { dayText } from './dayText'
import type { AssetRow } from './detailTypes'
import { factsOf } from './factsOf'
import type { Hit } from './types'

type Props = { asset: AssetRow | undefined; hit: Hit }

/** Shown by themselves, or of no use to people. */
const OWN = new Set(['colors', 'duration', 'height', 'tone', 'width'])

const endText = ({ expiresAt, isExpired }: Hit): string => {
  if (!expiresAt) return 'No end'
  const days = Math.ceil((Date.parse(expiresAt) - Date.now()) / 86_400_000)
  return isExpired ? `Ended ${dayText(expiresAt)}` : `${dayText(expiresAt)}, in ${days} ${days === 1 ? 'day' : 'days'}`
}

/** What it is, who may use it and until when, and what was read from the file. */
export const DetailsTab = ({ asset, hit }: Props) => {
  const metadata = Object.fromEntries(Object.entries(asset?.metadata ?? {}).filter(([name]) => !OWN.has(name)))
  const rights = { usageRights: asset?.usageRights, licenseDetails: asset?.licenseDetails, source: asset?.sourceType ? humanize(asset.sourceType) : undefined, sourceUrl: asset?.sourceUrl }
  const kept = Object.fromEntries(Object.entries(rights).filter(([, value]) => value !== null && value !== undefined && value !== ''))
  return (
    <>
      {asset?.description && <p>{asset.description}</p>}
      <dl className="ce-value">
        <div>
          <dt>Kind</dt>
          <dd>
            {humanize(hit.assetType)} · {factsOf(hit)}
          </dd>
        </div>
        <div>
          <dt>Place</dt>
          <dd>
            {hit.library.name}
            {hit.folder?.path.replaceAll('/', ' / ')}
          </dd>
        </div>
        {hit.tags.length > 0 && (
          <div>
            <dt>Tags</dt>
            <dd>{hit.tags.join(', ')}</dd>
          </div>
        )}
        {hit.colors.length > 0 && (
          <div>
            <dt>Colours</dt>
            <dd className="ce-detail__colors">
              {hit.colors.map((color) => (
                <span aria-label={color} key={color} role="img" style={{ background: color }} title={color} />
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>Brought in</dt>
          <dd>{dayText(hit.createdAt)}</dd>
        </div>
      </dl>
      <h3>Rights</h3>
      <dl className="ce-value">
        <div>
          <dt>Licence</dt>
          <dd>{humanize(hit.license ?? 'UNKNOWN')}</dd>
        </div>
        <div>
          <dt>Ends</dt>
          <dd data-tone={hit.isExpired ? 'bad' : undefined}>{endText(hit)}</dd>
        </div>
        <div>
          <dt>Copyright</dt>
          <dd>{[asset?.copyrightHolder, asset?.copyrightYear].filter(Boolean).join(', ') || 'Not said'}</dd>
        </div>
      </dl>
      {Object.keys(kept).length > 0 && <ReadableValue value={kept} />}
      {Object.keys(metadata).length > 0 && (
        <details>
          <summary>Read from the file</summary>
          <ReadableValue value={metadata} />
        </details>
      )}
    </>
  )
}
