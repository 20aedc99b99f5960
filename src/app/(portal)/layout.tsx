import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import './portal.scss'

export const metadata: Metadata = {
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
  title: { default: 'Client portal', template: '%s · Client portal' },
}

/** Every page is somebody's own; nothing is rendered while building. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { initialScale: 1, width: 'device-width' }

const PortalRoot = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <body>{children}</body>
  </html>
)

export default PortalRoot
