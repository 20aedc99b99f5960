import { useEffect, useRef, useState } from 'react'

import { differenceOf } from './differenceOf'
import type { FileRow, VersionRow } from './detailTypes'

type Mode = 'difference' | 'slider'
type Props = { api: string; onClose: () => void; versions: [VersionRow, VersionRow] }

const SHOWABLE = /^image\/(avif|gif|jpeg|png|webp|svg\+xml)$/

const fileOf = ({ file }: VersionRow): FileRow | undefined => (typeof file === 'object' ? file : undefined)
const labelOf = ({ isCurrentVersion, versionNumber }: VersionRow): string => `Version ${versionNumber}${isCurrentVersion ? ' (current)' : ''}`

const Slider = ({ addresses, labels }: { addresses: [string, string]; labels: [string, string] }) => {
  const [share, setShare] = useState(50)
  return (
    <div className="ce-compare__frame">
      <img alt={labels[1]} src={addresses[1]} />
      <img alt={labels[0]} className="ce-compare__over" src={addresses[0]} style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }} />
      <span aria-hidden className="ce-compare__line" style={{ left: `${share}%` }} />
      <input aria-label={`How much of ${labels[0]} is shown over ${labels[1]}, in percent`} className="ce-compare__range" max={100} min={0} onChange={(event) => setShare(Number(event.target.value))} type="range" value={share} />
      <span className="ce-compare__tag">{labels[0]}</span>
      <span className="ce-compare__tag" data-right>
        {labels[1]}
      </span>
    </div>
  )
}

const Difference = ({ addresses }: { addresses: [string, string] }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [result, setResult] = useState<string>()
  const [before, after] = addresses
  useEffect(() => {
    const stop = new AbortController()
    const draw = async () => {
      const { image, share } = await differenceOf(before, after, stop.signal)
      const target = canvas.current
      if (!target || stop.signal.aborted) return
      target.width = image.width
      target.height = image.height
      target.getContext('2d')?.putImageData(image, 0, 0)
      setResult(share === 0 ? 'Nothing differs.' : `${share < 0.001 ? 'Less than 0.1' : (share * 100).toFixed(1)} % of the picture differs.`)
    }
    draw().catch((error: unknown) => {
      if (!stop.signal.aborted) setResult(error instanceof Error ? error.message : String(error))
    })
    return () => stop.abort()
  }, [after, before])
  return (
    <>
      <div className="ce-compare__frame">
        <canvas aria-label="What differs is shown in colour over the grey picture" ref={canvas} role="img" />
      </div>
      <p className="ce-compare__result" role="status">
        {result ?? 'Comparing'}
      </p>
    </>
  )
}

/** Two versions of an asset over each other: with a slider between them, or what differs. */
export const CompareVersions = ({ api, onClose, versions }: Props) => {
  const [mode, setMode] = useState<Mode>('slider')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const files = versions.map(fileOf)
  const canShow = files.every((file) => file?.filename && SHOWABLE.test(file.mimeType ?? ''))
  const [before = '', after = ''] = files.map((file) => `${api}/files/file/${encodeURIComponent(file?.filename ?? '')}`)
  const labels: [string, string] = [labelOf(versions[0]), labelOf(versions[1])]
  return (
    <dialog aria-label={`${labels[0]} and ${labels[1]}`} className="ce-compare" onClose={onClose} onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()} ref={dialog}>
      <header>
        <strong>
          {labels[0]} and {labels[1]}
        </strong>
        <div aria-label="How to compare" className="ce-compare__modes" role="group">
          {(['slider', 'difference'] as const).map((one) => (
            <button aria-pressed={mode === one} className="ce-chip" key={one} onClick={() => setMode(one)} type="button">
              {one === 'slider' ? 'Slider' : 'Difference'}
            </button>
          ))}
        </div>
        <button className="ce-button" onClick={() => dialog.current?.close()} type="button">
          Close
        </button>
      </header>
      {!canShow && <p className="ce-detail__quiet">A browser cannot show one of these files; download them to compare.</p>}
      {canShow && mode === 'slider' && <Slider addresses={[before, after]} labels={labels} />}
      {canShow && mode === 'difference' && <Difference addresses={[before, after]} />}
    </dialog>
  )
}
