import type { ReactNode } from 'react'

export type Tone = 'accent' | 'bad' | 'good' | 'info' | 'plain' | 'warn'

/** A short fact with a tone; the words carry the meaning, the colour repeats it. */
export const Pill = ({ children, tone = 'plain' }: { children: ReactNode; tone?: Tone }) => (
  <span className="ce-pill" data-tone={tone}>
    {children}
  </span>
)
