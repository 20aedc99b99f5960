'use client'

import { useNav } from '@payloadcms/ui'

import { Glyph } from '@/src/admin/elements/Glyph'

/** Where the navigation covers the page (phones, tablets) it needs a way back: the opener lies beneath it. */
export const NavCloser = () => {
  const { setNavOpen } = useNav()
  return (
    <button aria-label="Close the navigation" className="ce-nav__close" onClick={() => setNavOpen(false)} type="button">
      <Glyph name="cross" size={16} />
    </button>
  )
}
