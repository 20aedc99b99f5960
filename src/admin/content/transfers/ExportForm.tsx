'use client'

import { type FormEvent, useState } from 'react'

import { askApi } from '@/src/admin/assets/askApi'

import { FORMATS } from './constants'
import { TypeField } from './TypeField'
import type { Format, Offered } from './types'

type Props = { api: string; offered: Offered; onBegun: (id: string) => void }

/** Hands entries out: of one type or all, everything or what is public. */
export const ExportForm = ({ api, offered, onBegun }: Props) => {
  const [type, setType] = useState('')
  const [format, setFormat] = useState<Format>('JSON')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    const asked = offered.types.find(({ id }) => id === type)
    const locale = String(said.get('locale') ?? '').trim()
    const organization = asked?.organization ?? said.get('organization') ?? (offered.organizations.length === 1 ? offered.organizations[0]?.id : undefined)
    const body = { contentType: asked?.slug, format, locale: locale || undefined, organization: organization ?? undefined, status: said.get('which') === 'public' ? ['PUBLISHED'] : undefined }
    setBusy(true)
    setProblem(undefined)
    askApi<{ doc: { id: string } }>(`${api}/content-transfers/export`, { body, method: 'POST' })
      .then(({ doc }) => onBegun(doc.id), (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false))
  }
  return (
    <form className="ce-transfer__form" onSubmit={submit}>
      <div className="ce-form__pair">
        <TypeField emptyLabel={format === 'JSON' ? 'All types' : 'Choose one'} isRequired={format !== 'JSON'} offered={offered} onChange={setType} value={type} />
        <label className="ce-form__field">
          <span>Format</span>
          <select onChange={({ target }) => setFormat(target.value as Format)} value={format}>
            {(Object.keys(FORMATS) as Format[]).map((one) => (
              <option key={one} value={one}>
                {FORMATS[one].label}
              </option>
            ))}
          </select>
          <small>{format === 'JSON' ? 'Whole: work beside what is public, and translations.' : 'One content type at a time.'}</small>
        </label>
      </div>
      <div className="ce-form__pair">
        <label className="ce-form__field">
          <span>Entries</span>
          <select name="which">
            <option value="all">All that I may read</option>
            <option value="public">Only published ones</option>
          </select>
        </label>
        <label className="ce-form__field">
          <span>Language</span>
          <input autoComplete="off" maxLength={35} name="locale" pattern="[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*" placeholder="Every language" title="A language tag such as en or de-AT" />
        </label>
      </div>
      {problem && (
        <p className="ce-transfer__problem" role="alert">
          {problem}
        </p>
      )}
      <div className="ce-transfer__actions">
        <button className="ce-button" data-kind="primary" disabled={isBusy} type="submit">
          Export
        </button>
        <small>The file is made in the background and can be downloaded here.</small>
      </div>
    </form>
  )
}
