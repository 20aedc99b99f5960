import { Glyph } from './Glyph'

type Props = { alt: string; caption?: string; href: string; image?: string }

/** A file as a small picture, or as a sheet when it has none. */
export const Thumb = ({ alt, caption, href, image }: Props) => (
  <a className="ce-thumb" href={href}>
    <span className="ce-thumb__frame">
      {image ? <img alt={alt} loading="lazy" src={image} /> : <Glyph name="document" size={26} />}
    </span>
    <span className="ce-thumb__name">{alt}</span>
    {caption && <span className="ce-thumb__caption">{caption}</span>}
  </a>
)
