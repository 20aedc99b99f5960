import { type FormEvent, useState } from 'react'

import { humanize } from '@/src/admin/elements/humanize'

import type { Hit, Place } from './types'

type Edit = { addTags?: string[]; removeTags?: string[]; set?: Record<string, unknown>; transition?: string }
type Props = { chosen: Hit[]; isBusy: boolean; onClear: () => void; onEdit: (edit: Edit) => void; places: Place[] }

const LICENSES = ['OWNED', 'EXCLUSIVE', 'ROYALTY_FREE', 'RIGHTS_MANAGED', 'CREATIVE_COMMONS', 'EDITORIAL_ONLY', 'INTERNAL_ONLY', 'CLIENT_PROVIDED', 'UNKNOWN']
const MOVES = [['approve', 'Approve'], ['reject', 'Reject'], ['resubmit', 'Ask for approval again'], ['revoke', 'Take approval back'], ['archive', 'Archive'], ['restore', 'Restore from archive']] as const

type Kind = 'folder' | 'rights' | 'tags'

const listOf = (text: string): string[] => [...new Set(text.split(',').map((tag) => tag.trim()).filter(Boolean))]

const TagsForm = ({ chosen, onEdit }: Pick<Props, 'chosen' | 'onEdit'>) => {
  const present = [...new Set(chosen.flatMap(({ tags }) => tags))].slice(0, 40)
  const [gone, setGone] = useState<string[]>([])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const addTags = listOf(String(new FormData(event.currentTarget).get('tags') ?? ''))
    if (addTags.length + gone.length > 0) onEdit({ addTags, removeTags: gone })
  }
  return (
    <form className="ce-bulk__form" onSubmit={submit}>
      <label className="ce-form__field">
        <span>Add tags, with commas between them</span>
        <input autoFocus name="tags" placeholder="autumn, ceramics" />
      </label>
      {present.length > 0 && (
        <fieldset className="ce-bulk__tags">
          <legend>Take away</legend>
          {present.map((tag) => (
            <button aria-pressed={gone.includes(tag)} className="ce-chip" key={tag} onClick={() => setGone((now) => (now.includes(tag) ? now.filter((one) => one !== tag) : [...now, tag]))} type="button">
              {tag}
            </button>
          ))}
        </fieldset>
      )}
      <button className="ce-button" data-kind="primary" type="submit">
        Save tags
      </button>
    </form>
  )
}

const FolderForm = ({ onEdit, places }: Pick<Props, 'onEdit' | 'places'>) => {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const place = places.find(({ id }) => id === new FormData(event.currentTarget).get('place'))
    if (place) onEdit({ set: { folder: place.kind === 'folder' ? place.id : null, library: place.library } })
  }
  return (
    <form className="ce-bulk__form" onSubmit={submit}>
      <label className="ce-form__field">
        <span>Move to</span>
        <select autoFocus name="place">
          {places.filter(({ kind }) => kind === 'library').map((library) => (
            <optgroup key={library.id} label={library.name}>
              <option value={library.id}>{library.name}, in no folder</option>
              {places.filter((place) => place.kind === 'folder' && place.library === library.id).map((folder) => (
                <option key={folder.id} value={folder.id}>
                  {folder.path?.slice(1).replaceAll('/', ' / ')}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button className="ce-button" data-kind="primary" type="submit">
        Move
      </button>
    </form>
  )
}

const RightsForm = ({ onEdit }: Pick<Props, 'onEdit'>) => {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const of = (name: string) => String(form.get(name) ?? '').trim()
    const set = {
      ...(of('license') && { license: of('license') }),
      ...(form.get('noEnd') ? { expiresAt: null } : of('ends') && { expiresAt: new Date(`${of('ends')}T23:59:59`).toISOString() }),
      ...(of('holder') && { copyrightHolder: of('holder') }),
    }
    if (Object.keys(set).length > 0) onEdit({ set })
  }
  return (
    <form className="ce-bulk__form" onSubmit={submit}>
      <label className="ce-form__field">
        <span>Licence</span>
        <select autoFocus name="license">
          <option value="">as it is</option>
          {LICENSES.map((license) => (
            <option key={license} value={license}>
              {humanize(license)}
            </option>
          ))}
        </select>
      </label>
      <label className="ce-form__field">
        <span>Ends with the day</span>
        <input name="ends" type="date" />
      </label>
      <label className="ce-form__field">
        <span>Copyright holder</span>
        <input name="holder" placeholder="as it is" />
      </label>
      <label className="ce-facets__value">
        <input name="noEnd" type="checkbox" />
        <span>No end</span>
      </label>
      <button className="ce-button" data-kind="primary" type="submit">
        Save rights
      </button>
    </form>
  )
}

/** What can be done with everything chosen, in one go. */
export const BulkBar = ({ chosen, isBusy, onClear, onEdit, places }: Props) => {
  const [kind, setKind] = useState<Kind>()
  const edit = (one: Edit) => {
    setKind(undefined)
    onEdit(one)
  }
  return (
    <section aria-label="Edit what is chosen" className="ce-bulk">
      <div className="ce-bulk__row">
        <strong role="status">{chosen.length} chosen</strong>
        {(['tags', 'folder', 'rights'] as const).map((one) => (
          <button aria-expanded={kind === one} className="ce-button" disabled={isBusy} key={one} onClick={() => setKind(kind === one ? undefined : one)} type="button">
            {humanize(one)}
          </button>
        ))}
        <label className="ce-bulk__status">
          <span>Status</span>
          <select disabled={isBusy} onChange={(event) => event.target.value && edit({ transition: event.target.value })} value="">
            <option value="">change …</option>
            {MOVES.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button className="ce-button" disabled={isBusy} onClick={onClear} type="button">
          Clear
        </button>
      </div>
      {kind === 'tags' && <TagsForm chosen={chosen} onEdit={edit} />}
      {kind === 'folder' && <FolderForm onEdit={edit} places={places} />}
      {kind === 'rights' && <RightsForm onEdit={edit} />}
    </section>
  )
}
