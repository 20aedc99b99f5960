import { toast } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import { Glyph } from '@/src/admin/elements/Glyph'
import { StatusPill } from '@/src/admin/elements/StatusPill'
import { requestTransition } from '@/src/admin/states/requestTransition'
import { useTransitions } from '@/src/admin/states/useTransitions'

import { CommentsTab } from './CommentsTab'
import { DetailsTab } from './DetailsTab'
import type { AssetRow, Docs, MarkData, RenditionRow } from './detailTypes'
import { frameAt } from './frameAt'
import { HistoryTab } from './HistoryTab'
import { type Mark, MarkedMedia, type Tool } from './MarkedMedia'
import { mediaOf } from './mediaOf'
import { RenditionsTab } from './RenditionsTab'
import { timeOfFrame } from './timeOfFrame'
import type { Desk, Hit } from './types'
import { UsageTab } from './UsageTab'
import { useApi } from './useApi'
import { type Thread, useComments } from './useComments'
import { VersionsTab } from './VersionsTab'

const TABS = ['Details', 'Comments', 'Renditions', 'Versions', 'Usage', 'History'] as const
type Tab = (typeof TABS)[number]

/** How often renditions are asked for while some are being made. */
const MAKING_MS = 1_500

type Props = { desk: Desk; hit: Hit; isWide: boolean; onChanged: () => void; onClose: () => void; onLike: (hit: Hit) => void; onWide: () => void }

const Tabs = ({ count, onTab, tab }: { count: number; onTab: (tab: Tab) => void; tab: Tab }) => {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const next = step ? TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] : undefined
    if (!next) return
    event.preventDefault()
    onTab(next)
    document.getElementById(`asset-tab-${next}`)?.focus()
  }
  return (
    <div aria-label="About this asset" className="ce-detail__tabs" onKeyDown={onKeyDown} role="tablist">
      {TABS.map((one) => (
        <button aria-controls="asset-tab-panel" aria-selected={tab === one} id={`asset-tab-${one}`} key={one} onClick={() => onTab(one)} role="tab" tabIndex={tab === one ? 0 : -1} type="button">
          {one}
          {one === 'Comments' && count > 0 && <span className="ce-panel__count">{count}</span>}
        </button>
      ))}
    </div>
  )
}

const StateButtons = ({ desk, hit, onChanged }: Pick<Props, 'desk' | 'hit' | 'onChanged'>) => {
  const url = `${desk.api}/assets/${hit.id}/transitions`
  const { transitions } = useTransitions({ field: 'status', url, value: hit.status })
  const go = async (name: string) => {
    const problem = await requestTransition({ field: 'status', name, url })
    if (problem) toast.error(problem)
    onChanged()
  }
  return transitions.map(({ label, name, problem }) => (
    <button className="ce-chip" disabled={problem !== null} key={name} onClick={() => void go(name)} title={problem ?? undefined} type="button">
      {label}
    </button>
  ))
}

/** Everything about the asset that is open, beside the grid. */
export const DetailPanel = ({ desk, hit, isWide, onChanged, onClose, onLike, onWide }: Props) => {
  const { api } = desk
  const [tab, setTab] = useState<Tab>('Details')
  const [tool, setTool] = useState<Tool>()
  const [draft, setDraft] = useState<MarkData>()
  const [active, setActive] = useState<string>()
  const video = useRef<HTMLVideoElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const asset = useApi<AssetRow>(`${api}/assets/${hit.id}?depth=0`)
  const renditions = useApi<Docs<RenditionRow>>(`${api}/asset-renditions?where[asset][equals]=${hit.id}&depth=1&limit=20&sort=renditionType`)
  const comments = useComments(api, hit)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    asset.again()
    renditions.again()
  }, [asset.again, hit.updatedAt, renditions.again])

  const isMaking = (renditions.data?.docs ?? []).some(({ status }) => status === 'PENDING' || status === 'PROCESSING')
  useEffect(() => {
    if (!isMaking) return
    const timer = setInterval(() => document.visibilityState === 'visible' && renditions.again(), MAKING_MS)
    return () => clearInterval(timer)
  }, [isMaking, renditions.again])
  const media = mediaOf(api, hit, renditions.data?.docs ?? [], asset.data)
  const isMarking = tab === 'Comments'
  const marks = comments.threads.flatMap((thread): Mark[] =>
    isMarking && thread.annotationData && !(thread.isResolved && thread.id !== active) ? [{ data: thread.annotationData, id: thread.id, isActive: thread.id === active, number: thread.number }] : [],
  )
  const show = (thread: Thread | undefined) => {
    setActive(thread?.id)
    const time = thread?.annotationData?.time
    if (video.current && time !== undefined) {
      video.current.pause()
      video.current.currentTime = time
    }
  }
  const draw = (data: MarkData) => {
    // Of a film, a place is in the frame it stands at.
    video.current?.pause()
    const fps = media.fps ?? 25
    const time = media.kind === 'video' && video.current ? { time: timeOfFrame(frameAt(video.current.currentTime, fps), fps, video.current.duration) } : {}
    setDraft({ ...data, ...time })
    setTool(undefined)
  }
  return (
    <section aria-label={hit.name} className="ce-detail">
      <header className="ce-detail__head">
        <h2 ref={heading} tabIndex={-1}>
          {hit.name}
        </h2>
        <button aria-pressed={isWide} className="ce-chip" onClick={onWide} type="button">
          {isWide ? 'Smaller' : 'Larger'}
        </button>
        <button aria-label="Close" className="ce-icon" onClick={onClose} type="button">
          <Glyph name="cross" size={17} />
        </button>
      </header>
      <div className="ce-detail__media">
        <MarkedMedia draft={isMarking ? draft : undefined} marks={marks} media={media} onDraw={draw} onMark={(id) => show(comments.threads.find((thread) => thread.id === id))} tool={isMarking ? tool : undefined} video={video} />
      </div>
      <div className="ce-detail__side">
        {hit.quarantineReason && <p className="ce-dam__problem">Quarantined: {hit.quarantineReason}</p>}
        <div className="ce-detail__actions">
          <StatusPill status={hit.isExpired ? 'EXPIRED' : hit.status} />
          {desk.canEdit && <StateButtons desk={desk} hit={hit} onChanged={onChanged} />}
        </div>
        <div className="ce-detail__actions">
          <a className="ce-button" href={`${desk.admin}/collections/assets/${hit.id}`}>
            Edit
          </a>
          {!hit.isExpired && !hit.quarantineReason && (
            <a className="ce-button" download href={`${api}/assets/${hit.id}/download`}>
              Download
            </a>
          )}
          {hit.colors.length > 0 && (
            <button className="ce-button" onClick={() => onLike(hit)} type="button">
              More like this
            </button>
          )}
        </div>
        <Tabs count={comments.threads.filter(({ isResolved }) => !isResolved).length} onTab={setTab} tab={tab} />
        <div aria-labelledby={`asset-tab-${tab}`} className="ce-detail__tab" id="asset-tab-panel" role="tabpanel">
          {tab === 'Details' && <DetailsTab asset={asset.data} hit={hit} />}
          {tab === 'Comments' && <CommentsTab active={active} canMark={media.kind !== 'none'} comments={comments} draft={draft} media={media} onActive={show} onDraft={setDraft} onTool={setTool} tool={tool} video={video} />}
          {tab === 'Renditions' && <RenditionsTab desk={desk} hit={hit} onChanged={renditions.again} renditions={renditions.data?.docs} />}
          {tab === 'Versions' && <VersionsTab desk={desk} hit={hit} onChanged={onChanged} />}
          {tab === 'Usage' && <UsageTab desk={desk} hit={hit} />}
          {tab === 'History' && <HistoryTab desk={desk} hit={hit} />}
        </div>
      </div>
    </section>
  )
}
