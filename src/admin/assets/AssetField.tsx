'use client'

import type { RelationshipFieldClientComponent, UploadFieldClientComponent } from 'payload'

import { Drawer, FieldDescription, FieldError, FieldLabel, useAuth, useConfig, useDrawerSlug, useField, useModal } from '@payloadcms/ui'
import { type ComponentProps, useCallback, useMemo } from 'react'

import { Glyph } from '@/src/admin/elements/Glyph'

import { AssetBrowser } from './AssetBrowser'
import type { BrowseAnswer, Hit } from './types'
import { useApi } from './useApi'

type Props = ComponentProps<RelationshipFieldClientComponent> | ComponentProps<UploadFieldClientComponent>
type Stored = null | string | string[] | undefined

const idsOf = (value: Stored): string[] => (Array.isArray(value) ? value : value ? [value] : [])

const Chosen = ({ admin, hits, ids, isLocked, onRemove }: { admin: string; hits: Hit[] | undefined; ids: string[]; isLocked: boolean; onRemove: (id: string) => void }) => (
  <ul className="ce-picked">
    {ids.map((id) => {
      const hit = hits?.find((one) => one.id === id)
      const name = hit?.name ?? (hits ? 'An asset you may not see' : 'Loading')
      return (
        <li key={id}>
          <span className="ce-picked__frame">{hit?.thumbnail ? <img alt="" src={hit.thumbnail} /> : <Glyph name="assets" size={22} />}</span>
          <a href={`${admin}/collections/assets/${id}`}>{name}</a>
          {!isLocked && (
            <button aria-label={`Take ${name} away`} className="ce-icon" onClick={() => onRemove(id)} type="button">
              <Glyph name="cross" size={15} />
            </button>
          )}
        </li>
      )
    })}
  </ul>
)

/** Every field for assets: what is chosen with its picture, and the asset browser in a drawer to choose from. */
export const AssetField = ({ field, path: pathFromProps, readOnly, validate }: Props) => {
  const { config: { routes: { admin, api } } } = useConfig()
  const { permissions } = useAuth()
  const { closeModal, openModal, modalState } = useModal()
  const slug = useDrawerSlug('asset-picker')
  const check = useCallback((value: unknown, options: object) => (validate ? (validate as (value: unknown, options: object) => string | true | Promise<string | true>)(value, { ...options, required: field.required }) : true), [field.required, validate])
  const { customComponents, disabled, path, setValue, showError, value } = useField<Stored>({ potentiallyStalePath: pathFromProps, validate: check as never })
  const isMany = Boolean(field.hasMany)
  const isLocked = Boolean(readOnly || disabled || field.admin?.readOnly)
  const ids = useMemo(() => idsOf(value), [value])
  const asked = useApi<BrowseAnswer>(ids.length > 0 ? `${api}/assets/browse?facets=false&limit=100&${ids.slice(0, 100).map((id) => `id=${id}`).join('&')}` : undefined)
  const own = permissions?.collections?.assets
  const pick = (hits: Hit[]) => {
    const [first] = hits
    if (isMany) setValue([...new Set([...ids, ...hits.map(({ id }) => id)])])
    else if (first) setValue(first.id)
    closeModal(slug)
  }
  const remove = (id: string) => setValue(isMany ? ids.filter((one) => one !== id) : null)
  const label = typeof field.label === 'string' ? field.label : field.name
  return (
    <div className={['field-type', 'ce-field', 'ce-asset-field', showError && 'error', field.admin?.className].filter(Boolean).join(' ')} id={`field-${path.replace(/\./g, '__')}`} style={field.admin?.width ? { flex: `0 1 ${field.admin.width}` } : undefined}>
      {customComponents?.Label ?? <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} />}
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {customComponents?.BeforeInput}
        {ids.length > 0 && <Chosen admin={admin} hits={asked.data?.docs ?? (asked.error ? [] : undefined)} ids={ids} isLocked={isLocked} onRemove={remove} />}
        {!isLocked && (
          <button aria-haspopup="dialog" aria-label={`Choose ${label} from the assets`} className="ce-button" onClick={() => openModal(slug)} type="button">
            {ids.length === 0 ? 'Choose an asset' : isMany ? 'Add assets' : 'Choose another'}
          </button>
        )}
        {isLocked && ids.length === 0 && <p className="ce-detail__quiet">None</p>}
        {customComponents?.AfterInput}
      </div>
      {customComponents?.Description ?? <FieldDescription description={field.admin?.description} path={path} />}
      <Drawer slug={slug} title={isMany ? 'Choose assets' : 'Choose an asset'}>
        {modalState[slug]?.isOpen && <AssetBrowser desk={{ admin, api, canEdit: false, canUpload: Boolean(own?.create) }} picking={{ onPick: pick, single: !isMany }} />}
      </Drawer>
    </div>
  )
}
