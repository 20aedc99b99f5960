import type { UIFieldServerComponent } from 'payload'

import type { Row } from '@/src/admin/data/findRows'

import { ScoreRing } from '@/src/admin/charts/ScoreRing'
import { findRows } from '@/src/admin/data/findRows'
import { readNumber } from '@/src/admin/data/readNumber'
import { readRelationId } from '@/src/admin/data/readRelationId'
import { readText } from '@/src/admin/data/readText'
import { Glyph } from '@/src/admin/elements/Glyph'
import { Thumb } from '@/src/admin/elements/Thumb'

import { imageOf } from './imageOf'
import { qualityChecks } from './qualityChecks'

const GLYPH_OF = (passed: boolean | undefined) => (passed === undefined ? 'warning' : passed ? 'check' : 'cross')

const Checks = ({ metadata }: { metadata: unknown }) => (
  <ul className="ce-checks">
    {qualityChecks(metadata).map((check) => (
      <li data-passed={check.passed} key={check.name}>
        <Glyph name={GLYPH_OF(check.passed)} size={16} />
        <span>
          <strong>{check.name}</strong>
          {check.reason && <span>{check.reason}</span>}
          {check.suggestion && <em>{check.suggestion}</em>}
        </span>
        {check.points && <span className="ce-checks__points">{check.points}</span>}
      </li>
    ))}
  </ul>
)

const thumbs = async (data: Row, args: Parameters<typeof findRows>[0]['req']) => {
  const fileIds = [
    readRelationId(data, 'primaryFile'),
    ...(Array.isArray(data.files) ? data.files : []).map((entry: Row) => readRelationId(entry, 'file')),
  ].flatMap((id) => id ?? [])
  const assetId = readRelationId(data, 'primaryAsset')
  const files = fileIds.length ? await findRows({ collection: 'files', limit: 12, req: args, where: { id: { in: fileIds } } }) : []
  const assets = assetId ? await findRows({ collection: 'assets', depth: 1, limit: 1, req: args, where: { id: { equals: assetId } } }) : []
  return [...files.map((row) => ({ row, slug: 'files' })), ...assets.map((row) => ({ row, slug: 'assets' }))]
}

/** On top of a deliverable: its files to see, its quality score and why. */
export const DeliverableSummary: UIFieldServerComponent = async ({ data, id, payload, req }) => {
  if (!id || !data) return null
  const row: Row = { ...data, id }
  const score = readNumber(row, 'qualityScore')
  const shown = await thumbs(row, req)
  const admin = payload.config.routes.admin
  if (score === undefined && shown.length === 0) return null
  return (
    <div className="ce-summary ce-summary--deliverable">
      {shown.length > 0 && (
        <div aria-label="Files" className="ce-thumbs" role="group">
          {shown.map(({ row: file, slug }) => {
            const image = imageOf(file)
            return (
              <Thumb
                alt={readText(file, 'title') ?? readText(file, 'name') ?? readText(file, 'filename') ?? 'File'}
                href={`${admin}/collections/${slug}/${file.id}`}
                key={`${slug}${file.id}`}
                {...(image && { image })}
              />
            )
          })}
        </div>
      )}
      {score !== undefined && (
        <section aria-label="Quality" className="ce-quality">
          <ScoreRing score={score} />
          <div>
            <h3>Quality check</h3>
            <Checks metadata={row.qualityMetadata} />
          </div>
        </section>
      )}
    </div>
  )
}
