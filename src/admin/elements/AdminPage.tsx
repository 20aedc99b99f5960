import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'

type Props = { children: ReactNode; steps: { label: string; url?: string }[]; view: AdminViewServerProps; /** Uses the whole width. @default false */ wide?: boolean }

/** Frame of a page of our own in the admin: navigation, header, breadcrumbs, canvas. */
export const AdminPage = ({ children, steps, view: { initPageResult, params, searchParams, viewActions }, wide = false }: Props) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={steps} />
      <div className="ce-page">
        <div className="ce-page__inner" data-wide={wide}>{children}</div>
      </div>
    </DefaultTemplate>
  )
}
