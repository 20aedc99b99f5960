'use client'

import { type FormEvent, useEffect, useState } from 'react'

import { FORMATS } from './constants'
import { FilePick } from './FilePick'
import { formatOf } from './formatOf'
import { KnownByField } from './KnownByField'
import { namesIn } from './namesIn'
import { sendFile } from './sendFile'
import { TypeField } from './TypeField'
import type { Format, Offered } from './types'

type Props = { api: string; offered: Offered; onBegun: (id: string) => void }
type Sending = { percent: number } | { problem: string } | undefined

const BEGINNING_BYTES = 65_536

const useNames = (file: File | undefined, format: Format | undefined): string[] => {
  const [names, setNames] = useState<string[]>([])
  useEffect(() => {
    let isOld = false
    setNames([])
    if (file) void file.slice(0, BEGINNING_BYTES).text().then((text) => !isOld && setNames(namesIn(format, text)))
    return () => void (isOld = true)
  }, [file, format])
  return names
}

const textIn = (form: FormData, name: string): string | undefined => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Takes a file in: what it is, of which type, by what its rows are known again. */
export const ImportForm = ({ api, offered, onBegun }: Props) => {
  const [file, setFile] = useState<File>()
  const [chosen, setChosen] = useState<Format>()
  const [type, setType] = useState('')
  const [sending, setSending] = useState<Sending>()
  const format = chosen ?? (file && formatOf(file.name))
  const names = useNames(file, format)
  const isPage = format === 'MARKDOWN' || format === 'WORDPRESS'
  const textFields = offered.types.find(({ id }) => id === type)?.textFields ?? []
  const isBusy = sending !== undefined && 'percent' in sending
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!file || isBusy) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const said = new FormData(event.currentTarget)
    const asked = offered.types.find(({ id }) => id === type)
    const organization = asked?.organization ?? textIn(said, 'organization') ?? (offered.organizations.length === 1 ? offered.organizations[0]?.id : undefined)
    const options = {
      asDrafts: said.get('asDrafts') === 'on',
      bodyField: isPage ? textIn(said, 'bodyField') : undefined,
      contentType: asked?.slug,
      dryRun: submitter instanceof HTMLButtonElement && submitter.value === 'try',
      externalIdFrom: textIn(said, 'externalIdFrom'),
      fetchMedia: said.get('fetchMedia') === 'on' || undefined,
      format,
      organization,
    }
    setSending({ percent: 0 })
    sendFile({ file, onProgress: (sent) => setSending({ percent: Math.min(100, Math.round((sent / Math.max(1, file.size)) * 100)) }), options, path: `${api}/content-transfers/import` }).then(
      ({ id }) => {
        setSending(undefined)
        onBegun(id)
      },
      (error: unknown) => setSending({ problem: error instanceof Error ? error.message : String(error) }),
    )
  }
  return (
    <form className="ce-transfer__form" onSubmit={submit}>
      <FilePick
        file={file}
        onPick={(picked) => {
          setFile(picked)
          setChosen(undefined)
          setSending(undefined)
        }}
      />
      <div className="ce-form__pair">
        <TypeField emptyLabel="As each row says" offered={offered} onChange={setType} value={type} />
        <label className="ce-form__field">
          <span>Format</span>
          <select onChange={({ target }) => setChosen((target.value || undefined) as Format | undefined)} required value={format ?? ''}>
            <option value="">{file ? 'Its name does not tell: choose' : 'As the file’s name tells'}</option>
            {(Object.keys(FORMATS) as Format[]).map((one) => (
              <option key={one} value={one}>
                {FORMATS[one].label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="ce-form__pair">
        <KnownByField format={format} key={`${format}-${names.join()}`} names={names} />
        {isPage && (
          <label className="ce-form__field">
            <span>Text goes into</span>
            <select name="bodyField">
              <option value="">The first field for text</option>
              {textFields.map(({ label, name }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <label className="ce-transfer__check">
        <input name="asDrafts" type="checkbox" /> Everything as a draft, whatever it was
      </label>
      <label className="ce-transfer__check">
        <input name="fetchMedia" type="checkbox" /> Fetch pictures and other files that the file gives addresses of
      </label>
      {sending && 'problem' in sending && (
        <p className="ce-transfer__problem" role="alert">
          {sending.problem}
        </p>
      )}
      {isBusy && <progress aria-label="Sending the file" max={100} value={sending.percent} />}
      <div className="ce-transfer__actions">
        <button className="ce-button" data-kind="primary" disabled={!file || isBusy} name="how" type="submit" value="run">
          Import
        </button>
        <button className="ce-button" disabled={!file || isBusy} name="how" type="submit" value="try">
          Try first
        </button>
        <small>{file ? 'A try changes nothing and says what would happen, row by row.' : 'Choose a file to begin.'}</small>
      </div>
    </form>
  )
}
