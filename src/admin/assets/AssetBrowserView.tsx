import type { AdminViewServerProps } from 'payload'

import { AdminPage } from '@/src/admin/elements/AdminPage'
import { requireStaff } from '@/src/admin/elements/requireStaff'

import { AssetBrowser } from './AssetBrowser'

/** `/admin/assets`: find, look at, sort, edit and bring in assets. */
export const AssetBrowserView = (view: AdminViewServerProps) => {
  requireStaff(view, '/assets')
  const { permissions, req } = view.initPageResult
  const { admin, api } = req.payload.config.routes
  const own = permissions.collections?.assets
  const address = new URLSearchParams(Object.entries(view.searchParams ?? {}).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])))
  return (
    <AdminPage steps={[{ label: 'Assets' }]} view={view} wide>
      <AssetBrowser desk={{ admin, api, canEdit: Boolean(own?.update), canUpload: Boolean(own?.create) }} search={address.toString()} />
    </AdminPage>
  )
}
