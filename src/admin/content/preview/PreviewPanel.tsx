'use client'

import { useAuth, useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import type { EditorType } from '@/src/admin/content/useContentType'
import { EmptyState } from '@/src/admin/elements/EmptyState'

import { PreviewFrame } from './PreviewFrame'
import { usePreviewLink } from './usePreviewLink'

const WIDTHS: { label: string; width?: number }[] = [{ label: 'Full' }, { label: 'Tablet', width: 768 }, { label: 'Phone', width: 390 }]

const timeText = (date: number): string => new Date(date).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** The entry as the front end shows it, draft and all, following every save. */
export const PreviewPanel = ({ entry, type }: { entry: string; type: EditorType }) => {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const { lastUpdateTime } = useDocumentInfo()
  const isModified = useFormModified()
  const title = useFormFields(([fields]) => String(fields.title?.value ?? ''))
  const locale = useFormFields(([fields]) => String(fields.locale?.value ?? ''))
  const { again, link, problem } = usePreviewLink({ api: config.routes.api, entry, locale: locale || undefined, saved: lastUpdateTime })
  const [width, setWidth] = useState<number>()
  const own = `${config.routes.admin}/collections/content-types/${type.id}`
  if (link && link.url === null) {
    const mayChange = Boolean(permissions?.collections?.['content-types']?.update)
    return (
      <EmptyState
        glyph="eye"
        text={`The content type says where its entries are shown: the address of your front end, with {slug} and {locale} in it. ${mayChange ? 'Write it once under Settings › Preview url.' : 'Ask somebody who may change content types to write it there.'}`}
        title={`“${type.name}” has no preview address`}
        {...(mayChange && { action: { href: own, label: `Open ${type.name}` } })}
      />
    )
  }
  return (
    <div className="ce-preview">
      <div className="ce-preview__bar">
        <div aria-label="Width of the preview" className="ce-switch" role="group">
          {WIDTHS.map((one) => (
            <button aria-pressed={width === one.width} key={one.label} onClick={() => setWidth(one.width)} type="button">
              {one.label}
            </button>
          ))}
        </div>
        <button className="ce-chip" onClick={again} type="button">
          Reload
        </button>
        {link?.url && (
          <a className="ce-chip" href={link.url} rel="noreferrer" target="_blank">
            New tab
          </a>
        )}
        <span aria-live="polite" className="ce-preview__state">
          {isModified ? 'Shown as soon as it is saved' : Number.isFinite(lastUpdateTime) ? `As saved at ${timeText(lastUpdateTime)}` : 'As saved last'}
        </span>
      </div>
      {problem && <p className="ce-dock__note" data-tone="bad" role="alert">{problem}</p>}
      {link?.url ? (
        <PreviewFrame entry={entry} key={`${type.id}${locale}`} link={{ ...link, url: link.url }} title={`Preview of ${title}`} width={width} />
      ) : (
        !problem && <div aria-busy="true" aria-label="The preview is being opened" className="ce-entry__wait" role="status" />
      )}
      <p className="ce-preview__foot">Stays empty? Then the front end lets nobody frame it: its <code>frame-ancestors</code> must name this admin. A new tab works always.</p>
    </div>
  )
}
