import type { GlyphName } from './Glyph'

import { Glyph } from './Glyph'

type Props = { action?: { href: string; label: string }; glyph: GlyphName; text: string; title: string }

/** What a list says while it is empty: why, and what to do first. */
export const EmptyState = ({ action, glyph, text, title }: Props) => (
  <div className="ce-empty">
    <span className="ce-empty__glyph">
      <Glyph name={glyph} size={20} />
    </span>
    <div>
      <p className="ce-empty__title">{title}</p>
      <p className="ce-empty__text">{text}</p>
      {action && (
        <a className="ce-button" href={action.href}>
          {action.label}
        </a>
      )}
    </div>
  </div>
)
