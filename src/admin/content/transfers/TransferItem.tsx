'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { askApi } from '@/src/admin/assets/askApi'
import { Pill, type Tone } from '@/src/admin/elements/Pill'
import { When } from '@/src/admin/elements/When'

import { FORMATS } from './constants'
import { isUnderWay } from './isUnderWay'
import { TransferProblems } from './TransferProblems'
import type { ShownTransfer } from './types'

type Props = { api: string; isFresh: boolean; mayCreate: boolean; onChange: () => void; transfer: ShownTransfer }

const STATES: Record<ShownTransfer['status'], { label: string; tone: Tone }> = {
  CANCELLED: { label: 'Stopped', tone: 'plain' },
  DONE: { label: 'Done', tone: 'good' },
  FAILED: { label: 'Failed', tone: 'bad' },
  QUEUED: { label: 'Waits', tone: 'info' },
  RUNNING: { label: 'Runs', tone: 'accent' },
}

const nameOf = (value: ShownTransfer['contentType']): string | undefined => (typeof value === 'object' && value !== null ? value.name : undefined)
const figure = (count: number): string => count.toLocaleString('en-GB')

/** What it came to, or would come to. */
const figuresOf = ({ created, direction, failed, mode, skipped, unchanged, updated }: ShownTransfer): string => {
  if (direction === 'EXPORT') return created === 1 ? '1 entry' : `${figure(created)} entries`
  const would = mode === 'DRY_RUN' ? 'would be ' : ''
  const parts = [created > 0 && `${figure(created)} ${would}created`, updated > 0 && `${figure(updated)} ${would}updated`, unchanged > 0 && `${figure(unchanged)} unchanged`, skipped > 0 && `${figure(skipped)} skipped`, failed > 0 && `${figure(failed)} ${mode === 'DRY_RUN' ? 'would fail' : 'failed'}`]
  return parts.filter(Boolean).join(' · ') || 'No rows'
}

const Progress = ({ transfer: { filename, phase, rowsDone, rowsTotal } }: { transfer: ShownTransfer }) => {
  const total = rowsTotal ?? 0
  const said = phase === 'COUNT' ? 'The file is being read' : phase === 'REFERENCES' ? 'Rows that refer to later ones are linked' : `${figure(rowsDone)} of ${figure(total)}`
  return (
    <div className="ce-transfer__progress">
      <progress aria-label={filename} {...(phase === 'ROWS' && total > 0 ? { max: total, value: rowsDone } : {})} />
      <span>{said}</span>
    </div>
  )
}

/** One import or export: what it is, how far, what it came to, and what can be done with it. */
export const TransferItem = ({ api, isFresh, mayCreate, onChange, transfer }: Props) => {
  const { createdAt, createdBy, direction, error, failed, filename, format, id, mode, status } = transfer
  const [isBusy, setBusy] = useState(false)
  const base = `${api}/content-transfers/${id}`
  const act = (action: 'cancel' | 'resume' | 'start') => {
    setBusy(true)
    askApi(`${base}/${action}`, { body: {}, method: 'POST' })
      .catch((failure: unknown) => toast.error(failure instanceof Error ? failure.message : String(failure)))
      .finally(() => {
        setBusy(false)
        onChange()
      })
  }
  const button = (action: 'cancel' | 'resume' | 'start', label: string, kind?: string) => (
    <button className="ce-button" data-kind={kind} disabled={isBusy} onClick={() => act(action)} type="button">
      {label}
    </button>
  )
  const isActive = isUnderWay(transfer)
  const isTried = mode === 'DRY_RUN' && status === 'DONE'
  const facts = [direction === 'IMPORT' ? 'Import' : 'Export', FORMATS[format].label, nameOf(transfer.contentType), nameOf(createdBy)].filter(Boolean).join(' · ')
  return (
    <li aria-label={filename} className="ce-transfer" data-fresh={isFresh}>
      <div className="ce-transfer__head">
        <strong>{filename}</strong>
        <Pill tone={isTried ? 'info' : STATES[status].tone}>{isTried ? 'Tried' : mode === 'DRY_RUN' ? `${STATES[status].label} (a try)` : STATES[status].label}</Pill>
        <When date={createdAt} now={new Date()} />
      </div>
      <p className="ce-transfer__facts">{facts}</p>
      {isActive ? <Progress transfer={transfer} /> : <p className="ce-transfer__figures">{figuresOf(transfer)}</p>}
      {error && (
        <p className="ce-transfer__problem" role="alert">
          {error}
        </p>
      )}
      {failed > 0 && <TransferProblems api={api} failed={failed} id={id} isOver={!isActive} />}
      <div className="ce-transfer__actions">
        {mayCreate && isActive && button('cancel', 'Stop')}
        {mayCreate && isTried && button('start', 'Import for real', 'primary')}
        {mayCreate && (status === 'FAILED' || status === 'CANCELLED') && button('resume', 'Go on where it stopped')}
        {direction === 'EXPORT' && status === 'DONE' && (
          <a className="ce-button" download href={`${base}/file`}>
            Download
          </a>
        )}
      </div>
    </li>
  )
}
