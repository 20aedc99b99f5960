import type { ServerProps } from 'payload'

import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'

type Props = { name: 'afterNav' | 'afterNavLinks' | 'beforeNav' | 'beforeNavLinks'; serverProps: ServerProps }

/** What plugins put around the navigation, e.g. the choice of the organization. */
export const NavSlot = ({ name, serverProps }: Props) => {
  const { payload } = serverProps
  const components = payload.config.admin.components?.[name] ?? []
  if (components.length === 0) return null
  return (
    <div className="ce-nav__slot">
      {components.map((Component, index) => RenderServerComponent({ Component, importMap: payload.importMap, key: `${name}${index}`, serverProps }))}
    </div>
  )
}
