import { type ChangeEvent, type RefObject, useRef } from 'react'

import type { Filters, Place, Sort } from './types'

type Props = {
  canUpload: boolean
  filters: Filters
  isFiltersShown: boolean
  isPicking: boolean
  onFiles: (files: File[]) => void
  onFilters: () => void
  onNarrow: (change: Partial<Filters>) => void
  onTarget: (library: string) => void
  search: RefObject<HTMLInputElement | null>
  tableHref: string
  /** Where uploads go. */
  target: Place | undefined
  /** What there is to choose from, when no place is chosen. */
  targets: Place[]
  total: number
}

const SORTS: Record<Exclude<Sort, 'closest'>, string> = { expiring: 'Licence ends first', largest: 'Largest', name: 'Name', newest: 'Newest', oldest: 'Oldest', updated: 'Changed last' }

/** Title, search, colour, order and upload. */
export const BrowserBar = ({ canUpload, filters, isFiltersShown, isPicking, onFiles, onFilters, onNarrow, onTarget, search, tableHref, target, targets, total }: Props) => {
  const files = useRef<HTMLInputElement>(null)
  const isNear = Boolean(filters.color ?? filters.like)
  const pickFiles = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])])
    event.target.value = ''
  }
  return (
    <header className="ce-dam__bar">
      {!isPicking && (
        <h1 className="ce-page__title">
          Assets <span className="ce-dam__total">{total.toLocaleString('en-GB')}</span>
        </h1>
      )}
      <label className="ce-dam__search">
        <span className="ce-sr">Search assets</span>
        <input
          aria-keyshortcuts="/"
          onChange={(event) => onNarrow({ q: event.target.value })}
          placeholder="Name, tag, description or file"
          ref={search}
          type="search"
          value={filters.q}
        />
        <kbd aria-hidden>/</kbd>
      </label>
      <span className="ce-dam__color">
        <label title="Pictures with this colour">
          <span className="ce-sr">Search by colour</span>
          <input onChange={(event) => onNarrow({ color: event.target.value, like: undefined, sort: undefined })} type="color" value={filters.color ?? '#2f6f62'} />
          <span aria-hidden>{filters.color ?? 'Colour'}</span>
        </label>
        {filters.color && (
          <button aria-label="No colour" className="ce-chip" onClick={() => onNarrow({ color: undefined })} type="button">
            ×
          </button>
        )}
      </span>
      <label className="ce-dam__sort">
        <span className="ce-sr">Order</span>
        <select onChange={(event) => onNarrow({ sort: (event.target.value || undefined) as Sort | undefined })} value={filters.sort ?? (isNear ? '' : 'newest')}>
          {isNear && <option value="">Closest</option>}
          {Object.entries(SORTS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button aria-expanded={isFiltersShown} className="ce-button ce-dam__narrow" onClick={onFilters} type="button">
        Filters
      </button>
      {!isPicking && (
        <a className="ce-button" href={tableHref}>
          Table
        </a>
      )}
      {canUpload && (
        <span className="ce-dam__upload">
          {targets.length > 0 && (
            <label>
              <span className="ce-sr">Library for uploads</span>
              <select onChange={(event) => onTarget(event.target.value)} value={target?.id}>
                {targets.map(({ id, name }) => (
                  <option key={id} value={id}>
                    to {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button className="ce-button" data-kind="primary" onClick={() => files.current?.click()} title={`Into ${target?.name}`} type="button">
            Upload
          </button>
          <input aria-label={`Files to upload into ${target?.name}`} hidden multiple onChange={pickFiles} ref={files} tabIndex={-1} type="file" />
        </span>
      )}
    </header>
  )
}
