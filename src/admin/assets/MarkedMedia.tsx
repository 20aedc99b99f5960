import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'

import { Glyph } from '@/src/admin/elements/Glyph'

import type { MarkData, Media } from './detailTypes'

export type Tool = 'point' | 'rect'
export type Mark = { data: MarkData; id: string; isActive: boolean; number: number }

type Props = {
  draft?: MarkData | undefined
  marks: Mark[]
  media: Media
  onDraw: (data: MarkData) => void
  onMark: (id: string) => void
  tool?: Tool | undefined
  video: RefObject<HTMLVideoElement | null>
}

const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000
const percent = (value: number | undefined): string => `${(value ?? 0) * 100}%`

const placeOf = ({ height, width, x, y }: MarkData) => ({ left: percent(x), top: percent(y), ...(width !== undefined && { height: percent(height), width: percent(width) }) })

const between = (a: { x: number; y: number }, b: { x: number; y: number }): MarkData => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { height: share(Math.abs(a.y - b.y)), width: share(Math.abs(a.x - b.x)), x: share(x), y: share(y) }
}

const STEP = 0.02
const AREA = 0.2
/** A press that hardly moved is no area. */
const MIN_SIDE = 0.01

/** Draws with pointer or keyboard over what is marked: arrows move the cross, enter sets it. */
const DrawingLayer = ({ onDraw, tool }: { onDraw: Props['onDraw']; tool: Tool }) => {
  const [from, setFrom] = useState<{ x: number; y: number }>()
  const [to, setTo] = useState({ x: 0.5, y: 0.5 })
  const at = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: share((event.clientX - box.left) / box.width), y: share((event.clientY - box.top) / box.height) }
  }
  const finish = (event: PointerEvent<HTMLElement>) => {
    const end = at(event)
    const area = between(from ?? end, end)
    setFrom(undefined)
    if (tool === 'point') onDraw(end)
    else if ((area.width ?? 0) > MIN_SIDE && (area.height ?? 0) > MIN_SIDE) onDraw(area)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: [0, STEP], ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP] }[event.key]
    if (move) setTo({ x: share(to.x + (move[0] ?? 0)), y: share(to.y + (move[1] ?? 0)) })
    else if (event.key === 'Enter') onDraw(tool === 'point' ? to : between({ x: share(to.x - AREA / 2), y: share(to.y - AREA / 2) }, { x: share(to.x + AREA / 2), y: share(to.y + AREA / 2) }))
    else return
    event.preventDefault()
  }
  return (
    <div
      aria-label={tool === 'point' ? 'Press where the comment belongs; arrow keys move the cross, enter sets it' : 'Draw the area the comment belongs to; arrow keys move it, enter sets it'}
      className="ce-marks__draw"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setFrom(at(event))
        setTo(at(event))
      }}
      onPointerMove={(event) => from && setTo(at(event))}
      onPointerUp={finish}
      role="application"
      tabIndex={0}
    >
      {tool === 'rect' && from ? <span className="ce-marks__area" style={placeOf(between(from, to))} /> : <span className="ce-marks__cross" style={placeOf(to)} />}
    </div>
  )
}

/** A picture or film with the marks of its comments over it. Places are shares of width and height, so they hold at every size. */
export const MarkedMedia = ({ draft, marks, media, onDraw, onMark, tool, video }: Props) => {
  const shown = marks.filter(({ data, isActive }) => data.x !== undefined && (data.time === undefined || isActive))
  const frame = useRef<HTMLDivElement>(null)
  if (media.kind === 'none') {
    return (
      <div className="ce-detail__none">
        <Glyph name="document" size={40} />
        <span>There is no preview of it.</span>
      </div>
    )
  }
  return (
    <div className="ce-marks" ref={frame}>
      {media.kind === 'video' ? <video aria-label={media.alt} controls playsInline poster={media.poster} preload="metadata" ref={video} src={media.src} /> : <img alt={media.alt} src={media.src} />}
      {shown.map(({ data, id, isActive, number }) => (
        <button aria-label={`Comment ${number}`} aria-pressed={isActive} className={data.width === undefined ? 'ce-marks__point' : 'ce-marks__area'} key={id} onClick={() => onMark(id)} style={placeOf(data)} type="button">
          <span>{number}</span>
        </button>
      ))}
      {draft?.x !== undefined && <span className={draft.width === undefined ? 'ce-marks__point' : 'ce-marks__area'} data-draft style={placeOf(draft)} />}
      {tool && <DrawingLayer onDraw={onDraw} tool={tool} />}
    </div>
  )
}
