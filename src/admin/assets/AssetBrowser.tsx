'use client'

import { type DragEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { Glyph } from '@/src/admin/elements/Glyph'

import { askApi } from './askApi'
import { AssetGrid } from './AssetGrid'
import { BrowserBar } from './BrowserBar'
import { BulkBar } from './BulkBar'
import { DetailPanel } from './DetailPanel'
import { droppedFiles, type DroppedFile } from './droppedFiles'
import { EmptyGrid } from './EmptyGrid'
import { FacetList } from './FacetList'
import { filtersFromSearch } from './filtersFromSearch'
import { filtersToSearch } from './filtersToSearch'
import { PlaceTree } from './PlaceTree'
import type { Desk, FacetName, Filters, Hit, Place } from './types'
import { UploadTray } from './UploadTray'
import { useApi } from './useApi'
import { useBrowse } from './useBrowse'
import { useEdits } from './useEdits'
import { useSelection } from './useSelection'
import { useUploads } from './useUploads'

/** What a field gets that lets people pick: chosen assets instead of edits and addresses. */
export type Picking = { onPick: (hits: Hit[]) => void; single: boolean }

type Props = { desk: Desk; picking?: Picking; /** What the address asks for. */ search?: string }

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)

/** The asset browser: places and filters, the grid, and the panel of the asset that is open. The same component picks assets for fields. */
export const AssetBrowser = ({ desk, picking, search: asked = '' }: Props) => {
  const { api } = desk
  const [filters, setFilters] = useState<Filters>(() => filtersFromSearch(new URLSearchParams(asked)))
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState<Hit>()
  const [isWide, setWide] = useState(false)
  const [isDropping, setDropping] = useState(false)
  const [isNarrowShown, setNarrowShown] = useState(false)
  const [uploadTo, setUploadTo] = useState<string>()
  const search = useRef<HTMLInputElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const { found, more, refresh } = useBrowse(api, filters)
  const { again, data } = useApi<{ places: Place[] }>(`${api}/assets/places`)
  const places = useMemo(() => data?.places ?? [], [data])
  const changed = useCallback(() => {
    refresh()
    again()
  }, [again, refresh])
  const { all, chosen, clear, extend, toggle } = useSelection(found.docs, Boolean(picking?.single))
  const { edit, isBusy, takeBack, undo } = useEdits(api, changed)
  const uploads = useUploads(api, changed)

  useEffect(() => {
    if (picking) return
    const address = filtersToSearch(filters).toString()
    window.history.replaceState(window.history.state, '', address ? `?${address}` : window.location.pathname)
  }, [filters, picking])
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      search.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  const narrow = useCallback((change: Partial<Filters>) => {
    setFilters((now) => ({ ...now, ...change }))
    setActive(0)
  }, [])
  const openAt = useCallback((at: number) => {
    if (picking) toggle(at)
    else setOpen(found.docs[at])
  }, [found.docs, picking, toggle])
  const toggleFacet = (name: FacetName, value: string) => narrow({ [name]: filters[name].includes(value) ? filters[name].filter((one) => one !== value) : [...filters[name], value] })
  const choosePlace = (place: Place | undefined) => narrow({ folder: place?.kind === 'folder' ? place.id : undefined, library: place?.kind === 'library' ? [place.id] : [] })
  const focusGrid = () => root.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus()
  const close = () => {
    setOpen(undefined)
    setWide(false)
    focusGrid()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    // In a drawer the first escape lets go of what is chosen, the next closes the drawer.
    if (open) close()
    else if (chosen.size > 0) clear()
    else if (isTyping(event.target)) focusGrid()
    else return
    event.stopPropagation()
  }
  const libraries = places.filter(({ kind }) => kind === 'library')
  const isPlaceOpen = filters.folder === undefined && filters.library.length === 0
  const target = places.find(({ id }) => id === (filters.folder ?? filters.library[0])) ?? libraries.find(({ id }) => id === uploadTo) ?? libraries[0]
  const takeIn = (files: DroppedFile[]) => {
    if (target && files.length > 0) uploads.add(files, { folder: target.kind === 'folder' ? target.id : undefined, library: target.library })
  }
  const onDrop = async (event: DragEvent) => {
    event.preventDefault()
    setDropping(false)
    if (desk.canUpload) takeIn(await droppedFiles(event.dataTransfer))
  }
  const newFolder = async (place: Place) => {
    const name = window.prompt(`Name of the new folder in ${place.name}`)?.trim()
    if (!name) return
    await askApi(`${api}/asset-folders`, { body: { library: place.library, name, organization: place.organization, parent: place.kind === 'folder' ? place.id : null }, method: 'POST' })
    again()
  }
  const isFiltered = filtersToSearch({ ...filters, sort: undefined }).size > 0
  return (
    <div
      className="ce-dam"
      data-panel={Boolean(open)}
      data-picking={Boolean(picking)}
      data-wide={isWide}
      onDragEnter={(event) => event.dataTransfer.types.includes('Files') && desk.canUpload && setDropping(true)}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setDropping(false)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => void onDrop(event)}
      onKeyDown={onKeyDown}
      ref={root}
    >
      <BrowserBar
        canUpload={desk.canUpload && target !== undefined}
        filters={filters}
        isFiltersShown={isNarrowShown}
        isPicking={Boolean(picking)}
        onFiles={(files) => takeIn(files.map((file) => ({ file, relativePath: '' })))}
        onFilters={() => setNarrowShown(!isNarrowShown)}
        onNarrow={narrow}
        onTarget={setUploadTo}
        search={search}
        tableHref={`${desk.admin}/collections/assets`}
        target={target}
        targets={isPlaceOpen && libraries.length > 1 ? libraries : []}
        total={found.total}
      />
      <div className="ce-dam__body">
        <aside aria-label="Places and filters" className="ce-dam__side" data-shown={isNarrowShown}>
          <PlaceTree filters={filters} onChoose={choosePlace} onNew={desk.canUpload && !picking ? (place) => void newFolder(place) : undefined} places={places} />
          <FacetList facets={found.facets} filters={filters} onToggle={toggleFacet} />
        </aside>
        <div className="ce-dam__main">
          {filters.like && (
            <p className="ce-dam__like">
              Looks like <strong>{filters.like.name}</strong>
              <button className="ce-chip" onClick={() => narrow({ like: undefined, sort: undefined })} type="button">
                Show all again
              </button>
            </p>
          )}
          {chosen.size > 0 && !picking && desk.canEdit && (
            <BulkBar chosen={[...chosen.values()]} isBusy={isBusy} onClear={clear} onEdit={(change) => void edit([...chosen.keys()], change)} places={places} />
          )}
          {undo.length > 0 && (
            <p className="ce-dam__undo" role="status">
              {undo.length} {undo.length === 1 ? 'asset was' : 'assets were'} changed.
              <button className="ce-chip" disabled={isBusy} onClick={() => void takeBack()} type="button">
                Undo
              </button>
            </p>
          )}
          {found.error && <p className="ce-dam__problem" role="alert">{found.error}</p>}
          {found.docs.length === 0 && !found.isLoading && !found.error ? (
            <EmptyGrid admin={desk.admin} canUpload={desk.canUpload} hasLibrary={places.length > 0} isFiltered={isFiltered} onClear={() => setFilters(filtersFromSearch(new URLSearchParams()))} />
          ) : (
            <AssetGrid
              active={Math.min(active, Math.max(0, found.docs.length - 1))}
              chosen={chosen}
              hasMore={found.nextCursor !== null}
              hits={found.docs}
              label="Assets"
              onActive={setActive}
              onAll={all}
              onExtend={extend}
              onMore={more}
              onOpen={openAt}
              onToggle={toggle}
              openId={open?.id}
              single={Boolean(picking?.single)}
            />
          )}
          {found.isLoading && <p className="ce-dam__loading" role="status">Loading assets</p>}
        </div>
        {open && (
          <DetailPanel
            desk={desk}
            hit={found.docs.find(({ id }) => id === open.id) ?? open}
            isWide={isWide}
            key={open.id}
            onChanged={changed}
            onClose={close}
            onLike={(hit) => narrow({ color: undefined, like: { id: hit.id, name: hit.name }, q: '', sort: undefined })}
            onWide={() => setWide(!isWide)}
          />
        )}
      </div>
      {picking && (
        <footer className="ce-dam__pick">
          <span role="status">{chosen.size === 0 ? 'Nothing chosen yet: click, or press space' : `${chosen.size} chosen`}</span>
          <button className="ce-button" data-kind="primary" disabled={chosen.size === 0} onClick={() => picking.onPick([...chosen.values()])} type="button">
            Use {chosen.size > 1 ? `${chosen.size} assets` : 'this asset'}
          </button>
        </footer>
      )}
      {isDropping && (
        <div className="ce-dam__drop">
          <Glyph name="assets" size={34} />
          <strong>{target ? `Drop into ${target.name}` : 'There is no library to drop into'}</strong>
          <span>Files or whole folders; each is checked before it is taken in.</span>
        </div>
      )}
      {uploads.tasks.length > 0 && <UploadTray onClose={uploads.clear} tasks={uploads.tasks} />}
    </div>
  )
}
