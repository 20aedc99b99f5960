import type { UIFieldServerComponent } from 'payload'

import type { Row } from '@/src/admin/data/findRows'

import { findRows } from '@/src/admin/data/findRows'
import { readRelationId } from '@/src/admin/data/readRelationId'
import { readText } from '@/src/admin/data/readText'
import { Glyph } from '@/src/admin/elements/Glyph'
import { Thumb } from '@/src/admin/elements/Thumb'

import { imageOf } from './imageOf'
import { timelineStages } from './timelineStages'

type AssetLink = { asset?: unknown; reason?: string; score?: number }

const sentenceIn = (item: { message?: unknown; question?: unknown }): string[] =>
  [item.question, item.message].filter((sentence): sentence is string => typeof sentence === 'string')

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown) =>
    typeof item === 'string' ? [item] : typeof item === 'object' && item !== null ? sentenceIn(item) : [],
  )

const Stages = ({ timeline }: { timeline: unknown }) => (
  <ol className="ce-stages">
    {timelineStages(timeline).map((stage) => (
      <li key={stage.name}>
        <strong>{stage.name}</strong>
        <span>{stage.dates}</span>
        {stage.owner && <span>{stage.owner}</span>}
      </li>
    ))}
  </ol>
)

const Notes = ({ items, title }: { items: string[]; title: string }) =>
  items.length === 0 ? null : (
    <div className="ce-summary__notes">
      <h3>
        <Glyph name="warning" size={15} /> {title}
      </h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )

/** On top of a brief: what agents prepared for it, so that a person can start. */
export const BriefSummary: UIFieldServerComponent = async ({ data, id, payload, req }) => {
  if (!id || !data) return null
  const row: Row = { ...data, id }
  const links = (Array.isArray(row.assetLinks) ? row.assetLinks : []) as AssetLink[]
  const ids = links.flatMap((link) => readRelationId({ ...link, id: '' }, 'asset') ?? [])
  const assets = ids.length ? await findRows({ collection: 'assets', depth: 1, limit: 12, req, where: { id: { in: ids } } }) : []
  const warnings = texts(row.warnings)
  const missing = texts(row.missingInformation)
  const stages = timelineStages(row.timeline)
  if (assets.length + warnings.length + missing.length + stages.length === 0) return null
  return (
    <section aria-label="Prepared by agents" className="ce-summary ce-summary--brief">
      <Notes items={missing} title="Still to be asked" />
      <Notes items={warnings} title="Worth knowing" />
      {stages.length > 0 && (
        <div>
          <h3>Timeline</h3>
          <Stages timeline={row.timeline} />
        </div>
      )}
      {assets.length > 0 && (
        <div>
          <h3>Assets that match</h3>
          <div className="ce-thumbs">
            {assets.map((asset) => {
              const link = links.find((candidate) => readRelationId({ ...candidate, id: '' }, 'asset') === String(asset.id))
              const image = imageOf(asset)
              return (
                <Thumb
                  alt={readText(asset, 'title') ?? readText(asset, 'name') ?? 'Asset'}
                  href={`${payload.config.routes.admin}/collections/assets/${asset.id}`}
                  key={asset.id}
                  {...(image && { image })}
                  {...(link?.reason && { caption: link.reason })}
                />
              )
            })}
          </div>
        </div>
      )}
    </section>
  )
}
