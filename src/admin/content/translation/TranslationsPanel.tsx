'use client'

import { toast, useAuth, useConfig, useFormFields } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { askApi } from '@/src/admin/assets/askApi'
import { useApi } from '@/src/admin/assets/useApi'
import type { EditorType } from '@/src/admin/content/useContentType'
import { StatusPill } from '@/src/admin/elements/StatusPill'
import { localizedFields } from '@/src/content/localizedFields'

import { completeness } from './completeness'
import { languageName } from './languageName'

type Localization = { data?: unknown; id: string; locale: string; outdatedFields?: null | string[]; publishedAt?: null | string; status: string; title: string }
type Site = { defaultLocale?: null | string; locales?: null | string[] }
type Props = { entry: string; organization: string | undefined; type: EditorType }

/** The languages of an entry: how far each is, what is outdated, and the ones its sites still miss. */
export const TranslationsPanel = ({ entry, organization, type }: Props) => {
  const { config: { routes: { admin, api } } } = useConfig()
  const { permissions } = useAuth()
  const [isBusy, setBusy] = useState(false)
  const own = useFormFields(([fields]) => String(fields.locale?.value ?? ''))
  const data = useFormFields(([fields]) => fields.data?.value)
  const rows = useApi<{ docs: Localization[] }>(`${api}/content-localizations?where[entry][equals]=${entry}&depth=0&limit=200&sort=locale`)
  const sites = useApi<{ docs: Site[] }>(permissions?.collections?.['delivery-sites']?.read && organization ? `${api}/delivery-sites?where[organization][equals]=${organization}&depth=0&limit=50` : undefined)
  const mayCreate = Boolean(permissions?.collections?.['content-localizations']?.create)
  const names = new Set(localizedFields(type.schema))
  const fields = type.schema.fields.filter(({ name }) => names.has(name))
  const found = rows.data?.docs ?? []
  const missing = [...new Set((sites.data?.docs ?? []).flatMap(({ defaultLocale, locales }) => [...(locales ?? []), ...(defaultLocale ? [defaultLocale] : [])]))].filter((locale) => locale !== own && !found.some((row) => row.locale === locale))
  const begin = async (locale: string) => {
    setBusy(true)
    try {
      const { doc } = await askApi<{ doc: Localization }>(`${api}/content-localizations?depth=0`, { body: { data: {}, entry, locale, organization, status: 'IN_PROGRESS' }, method: 'POST' })
      window.location.assign(`${admin}/collections/content-localizations/${doc.id}`)
    } catch (failure) {
      toast.error(failure instanceof Error ? failure.message : String(failure))
      setBusy(false)
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const locale = String(new FormData(event.currentTarget).get('locale') ?? '').trim()
    if (locale) void begin(locale)
  }
  return (
    <div className="ce-languages">
      {rows.error && <p className="ce-dock__note" data-tone="bad" role="alert">{rows.error}</p>}
      {sites.error && <p className="ce-dock__note" data-tone="bad" role="alert">The languages of the sites could not be read: {sites.error}</p>}
      <ul aria-label="Languages">
        <li className="ce-language">
          <strong>{languageName(own)}</strong>
          <span className="ce-language__facts">The source: what you write here</span>
        </li>
        {found.map((row) => {
          const { done, wanted } = completeness(fields, data, row.data)
          const outdated = row.outdatedFields?.length ?? 0
          return (
            <li className="ce-language" key={row.id}>
              <a href={`${admin}/collections/content-localizations/${row.id}`}>{languageName(row.locale)}</a>
              <StatusPill status={row.status} />
              <span className="ce-language__facts">
                {done} of {wanted} fields{outdated > 0 && `, ${outdated} outdated`}
                {row.publishedAt ? ' · public' : ' · not public'}
              </span>
              <progress aria-label={`${languageName(row.locale)}: ${done} of ${wanted} fields`} max={Math.max(wanted, 1)} value={done} />
            </li>
          )
        })}
        {missing.map((locale) => (
          <li className="ce-language" data-missing="true" key={locale}>
            <span>{languageName(locale)}</span>
            <span className="ce-language__facts">A site wants it; not begun</span>
            {mayCreate && (
              <button className="ce-chip" disabled={isBusy} onClick={() => void begin(locale)} type="button">
                Translate
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayCreate && (
        <form className="ce-languages__more" onSubmit={submit}>
          <label className="ce-form__field">
            <span>Another language</span>
            <input autoComplete="off" name="locale" placeholder="de, pt-BR, …" required />
          </label>
          <button className="ce-button" disabled={isBusy} type="submit">
            Translate
          </button>
        </form>
      )}
    </div>
  )
}
