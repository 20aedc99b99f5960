import type { UIFieldServerComponent } from 'payload'

import type { Row } from '@/src/admin/data/findRows'

import { readRelationId } from '@/src/admin/data/readRelationId'
import { readText } from '@/src/admin/data/readText'
import { humanize } from '@/src/admin/elements/humanize'
import { ReadableValue } from '@/src/admin/elements/ReadableValue'

import { ChangeTable } from './ChangeTable'
import { ProposalButtons } from './ProposalButtons'

type Effect = { collection: string; data?: unknown; kind: string; reason?: string; transition?: string }

const effectsOf = (details: unknown): Effect[] => {
  const effects = typeof details === 'object' && details !== null && 'effects' in details ? details.effects : undefined
  return Array.isArray(effects) ? effects.filter((effect) => typeof effect?.collection === 'string' && typeof effect?.kind === 'string') : []
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const words = ({ collection, kind, transition }: Effect) =>
  `${kind === 'transition' ? humanize(transition ?? 'move') : humanize(kind)}: ${humanize(collection).toLowerCase()}`

/** On top of a proposal: exactly what the agent wants to write, and the two answers. */
export const ProposalSummary: UIFieldServerComponent = ({ data, id, payload }) => {
  if (!id || !data) return null
  const row: Row = { ...data, id }
  const changes = isFields(row.details) ? row.details.changes : undefined
  const invocation = readRelationId(row, 'invocation')
  return (
    <section aria-label="Proposal" className="ce-summary">
      <div>
        <h3>{humanize(readText(row, 'skillSlug') ?? 'Agent')} proposes</h3>
        {readText(row, 'description') && <p>{readText(row, 'description')}</p>}
      </div>
      {changes ? <ChangeTable changes={changes} /> : <ul className="ce-value__list">
        {effectsOf(row.details).map((effect, index) => (
          <li key={index}>
            <strong>{words(effect)}</strong>
            {effect.reason && <p>{effect.reason}</p>}
            <ReadableValue value={effect.data ?? {}} />
          </li>
        ))}
      </ul>}
      {readText(row, 'status') === 'pending' && <ProposalButtons id={id} />}
      {invocation && (
        <a className="ce-panel__action" href={`${payload.config.routes.admin}/collections/agent-invocations/${invocation}`}>
          How the agent came to it
        </a>
      )}
    </section>
  )
}
