'use client'

import { useAuth, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'

import { useApi } from '@/src/admin/assets/useApi'
import { Pill, type Tone } from '@/src/admin/elements/Pill'
import { When } from '@/src/admin/elements/When'

import { StageAnswer } from './StageAnswer'
import type { ShownStage } from './types'

const OUTCOMES: Record<ShownStage['status'], { label: string; tone: Tone }> = {
  APPROVED: { label: 'Approved', tone: 'good' },
  CHANGES_REQUESTED: { label: 'Changes asked for', tone: 'warn' },
  PENDING: { label: 'Waits', tone: 'info' },
  REJECTED: { label: 'Rejected', tone: 'bad' },
  SKIPPED: { label: 'Skipped', tone: 'plain' },
}

const nameOf = (person: ShownStage['reviewedBy']): string | undefined => (typeof person === 'object' && person !== null ? (person.name ?? person.email) || undefined : undefined)

const Stage = ({ now, stage }: { now: Date; stage: ShownStage }) => {
  const { feedback, reviewedAt, status } = stage
  const by = nameOf(stage.reviewedBy) ?? nameOf(stage.reviewedByClientUser)
  return (
    <li>
      <p className="ce-stage__head">
        <strong>{stage.stageName}</strong> <Pill tone={OUTCOMES[status].tone}>{OUTCOMES[status].label}</Pill>
      </p>
      {reviewedAt && (
        <p className="ce-stage__facts">
          {by && `${by}, `}
          <When date={reviewedAt} now={now} />
        </p>
      )}
      {feedback && <blockquote className="ce-stage__words">{feedback}</blockquote>}
    </li>
  )
}

/** Beside an entry: which stage of its workflow waits for whom, the answer for those it is for, and what was answered before (B001-025, B001-026). */
export const StagePanel = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { permissions } = useAuth()
  const status = useFormFields(([fields]) => String(fields.status?.value ?? ''))
  const mayRead = Boolean(permissions?.collections?.['content-revisions']?.read)
  const { api } = config.routes
  const { data, error } = useApi<{ docs: ShownStage[] }>(id !== undefined && mayRead ? `${api}/content-revisions?where[entry][equals]=${id}&depth=1&sort=-createdAt&limit=20&at=${status}` : undefined)
  const stages = data?.docs ?? []
  const waiting = stages.find((stage) => stage.status === 'PENDING')
  const past = stages.filter((stage) => stage.status !== 'PENDING')
  if (error) return <p className="ce-stage__problem" role="alert">The stages could not be read: {error}</p>
  if (stages.length === 0) return null
  return (
    <section aria-label="Approval" className="field-type ce-stage">
      <h3>Approval</h3>
      {waiting && <StageAnswer api={api} stage={waiting} />}
      {past.length > 0 && (
        <details open={!waiting}>
          <summary>{past.length === 1 ? 'One answer' : `${past.length} answers`}</summary>
          <ul>
            {past.map((stage) => (
              <Stage key={stage.id} now={new Date()} stage={stage} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
