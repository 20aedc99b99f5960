import { Mark } from './Mark'

/** Shown on the sign-in pages. */
export const Logo = () => (
  <span className="ce-logo">
    <Mark size={36} />
    Content Engine
  </span>
)
