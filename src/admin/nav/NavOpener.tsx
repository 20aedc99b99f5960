'use client'

import { useNav } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** The framework closes the navigation once or twice while it learns the width of the window. */
const SETTLE_MS = 1500

/** The framework starts with the navigation closed up to 1440 px; on laptops there is room for it. */
export const NavOpener = ({ preferred }: { preferred: boolean }) => {
  const { navOpen, setNavOpen } = useNav()
  const since = useRef(0)
  useEffect(() => {
    since.current ||= Date.now()
    const isSettling = Date.now() - since.current < SETTLE_MS
    const hasRoom = window.matchMedia('(min-width: 1100px) and (max-width: 1440px)').matches
    if (!preferred || navOpen || !isSettling || !hasRoom) return undefined
    const timer = setTimeout(() => setNavOpen(true), 0)
    return () => clearTimeout(timer)
  }, [navOpen, preferred, setNavOpen])
  return null
}
