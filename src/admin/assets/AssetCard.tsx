import { memo, type MouseEvent } from 'react'

import { Glyph, type GlyphName } from '@/src/admin/elements/Glyph'
import { humanize } from '@/src/admin/elements/humanize'
import { StatusPill } from '@/src/admin/elements/StatusPill'

import { clockText } from './clockText'
import { factsOf } from './factsOf'
import type { Hit } from './types'

type Props = { at: number; hit: Hit; isActive: boolean; isChosen: boolean; isOpen: boolean; onPress: (at: number, event: MouseEvent) => void; onToggle: (at: number) => void }

const glyphOf = (mimeType: null | string): GlyphName => (mimeType?.startsWith('image/') ? 'assets' : mimeType?.startsWith('video/') ? 'bolt' : 'document')

const waitText = ({ quarantineReason, thumbnailState }: Hit): string =>
  quarantineReason ? 'Quarantined' : thumbnailState === 'FAILED' ? 'No preview' : thumbnailState === null ? '' : 'Preview on its way'

/** One asset of the grid: an option of its list box. */
export const AssetCard = memo(({ at, hit, isActive, isChosen, isOpen, onPress, onToggle }: Props) => (
  <div
    aria-label={[hit.name, humanize(hit.assetType), humanize(hit.isExpired ? 'EXPIRED' : hit.status), factsOf(hit)].filter(Boolean).join(', ')}
    aria-selected={isChosen}
    className="ce-asset"
    data-active={isActive}
    data-at={at}
    data-open={isOpen}
    id={`asset-${hit.id}`}
    onClick={(event) => onPress(at, event)}
    role="option"
    tabIndex={isActive ? 0 : -1}
  >
    <span className="ce-asset__frame">
      {hit.thumbnail ? <img alt="" decoding="async" draggable={false} loading="lazy" src={hit.thumbnail} /> : (
        <span className="ce-asset__none">
          <Glyph name={glyphOf(hit.mimeType)} size={30} />
          <span>{waitText(hit)}</span>
        </span>
      )}
      {hit.duration !== null && <span className="ce-asset__badge">{clockText(hit.duration)}</span>}
      {hit.likeness !== null && <span className="ce-asset__badge">{hit.likeness} % alike</span>}
      <span
        className="ce-asset__check"
        onClick={(event) => {
          event.stopPropagation()
          onToggle(at)
        }}
      >
        <Glyph name="check" size={15} />
      </span>
    </span>
    <span className="ce-asset__name">{hit.name}</span>
    <span className="ce-asset__facts">
      <span>{factsOf(hit)}</span>
      {(hit.isExpired || hit.status !== 'APPROVED') && <StatusPill status={hit.isExpired ? 'EXPIRED' : hit.status} />}
    </span>
  </div>
))
AssetCard.displayName = 'AssetCard'
