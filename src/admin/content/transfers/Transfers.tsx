'use client'

import { useState } from 'react'

import { EmptyState } from '@/src/admin/elements/EmptyState'

import { ExportForm } from './ExportForm'
import { ImportForm } from './ImportForm'
import { TransferItem } from './TransferItem'
import type { Offered } from './types'
import { useTransfers } from './useTransfers'

type Props = { api: string; mayCreate: boolean; offered: Offered }

const WAYS = [
  { label: 'Import', way: 'import' },
  { label: 'Export', way: 'export' },
] as const

/** Begins imports and exports, and shows those that run and ran. */
export const Transfers = ({ api, mayCreate, offered }: Props) => {
  const [way, setWay] = useState<(typeof WAYS)[number]['way']>('import')
  const [fresh, setFresh] = useState<string>()
  const { again, error, hasMore, isLoading, showMore, transfers } = useTransfers(api)
  const Form = way === 'import' ? ImportForm : ExportForm
  const begun = transfers.find(({ id }) => id === fresh)
  return (
    <div className="ce-transfers">
      {mayCreate && (
        <section aria-label="Begin" className="ce-panel ce-transfers__begin">
          <div aria-label="What to do" className="ce-switch" role="group">
            {WAYS.map(({ label, way: one }) => (
              <button aria-pressed={way === one} key={one} onClick={() => setWay(one)} type="button">
                {label}
              </button>
            ))}
          </div>
          <Form
            api={api}
            key={`${way} ${fresh}`}
            offered={offered}
            onBegun={(id) => {
              setFresh(id)
              again()
            }}
          />
        </section>
      )}
      <section aria-labelledby="transfers-ran" className="ce-panel">
        <header className="ce-panel__head">
          <h2 className="ce-panel__title" id="transfers-ran">
            Runs
          </h2>
          <p aria-live="polite" className="ce-sr">
            {begun && `${begun.filename}: ${begun.status.toLowerCase()}`}
          </p>
        </header>
        {error && (
          <p className="ce-transfer__problem" role="alert">
            {error}
          </p>
        )}
        {transfers.length === 0 && !isLoading && !error && (
          <EmptyState
            glyph="document"
            text={mayCreate ? 'Bring entries in from another system, or hand yours out. Each run stays here with what it did and what failed, for 30 days.' : 'Nobody has brought entries in or handed them out in the last 30 days.'}
            title="Nothing was imported or exported yet"
          />
        )}
        <ul className="ce-transfers__list">
          {transfers.map((transfer) => (
            <TransferItem api={api} isFresh={transfer.id === fresh} key={transfer.id} mayCreate={mayCreate} onChange={again} transfer={transfer} />
          ))}
        </ul>
        {hasMore && (
          <button className="ce-button ce-transfers__more" onClick={showMore} type="button">
            Show older runs
          </button>
        )}
      </section>
    </div>
  )
}
