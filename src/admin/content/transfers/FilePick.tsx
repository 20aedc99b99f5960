'use client'

import { type DragEvent, useId, useState } from 'react'

import { sizeText } from '@/src/admin/assets/sizeText'
import { Glyph } from '@/src/admin/elements/Glyph'

type Props = { file: File | undefined; onPick: (file: File | undefined) => void }

/** One file: dropped, or chosen with mouse or keyboard. */
export const FilePick = ({ file, onPick }: Props) => {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped) onPick(dropped)
  }
  return (
    <div className="ce-pick" data-over={isOver} onDragLeave={() => setOver(false)} onDragOver={(event) => (event.preventDefault(), setOver(true))} onDrop={drop}>
      <input accept=".csv,.json,.jsonl,.ndjson,.xml,.zip" aria-describedby={`${id}-said`} id={id} onChange={({ target }) => target.files?.[0] && onPick(target.files[0])} type="file" />
      <label htmlFor={id}>
        <Glyph name="document" size={22} />
        {file ? (
          <span>
            <strong>{file.name}</strong>
            <small id={`${id}-said`}>{sizeText(file.size)} · choose another</small>
          </span>
        ) : (
          <span>
            <strong>Choose a file</strong>
            <small id={`${id}-said`}>or drop it here: CSV, JSON, a ZIP of markdown files, or a WordPress export</small>
          </span>
        )}
      </label>
    </div>
  )
}
