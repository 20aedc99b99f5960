import { useState } from 'react'

import { Glyph } from '@/src/admin/elements/Glyph'

import type { Filters, Place } from './types'

type Props = { filters: Filters; onChoose: (place: Place | undefined) => void; onNew?: ((place: Place) => void) | undefined; places: Place[] }

const childrenOf = (places: Place[], { id, kind }: Place): Place[] => places.filter((place) => place.kind === 'folder' && (kind === 'library' ? place.library === id && place.parent === null : place.parent === id))

const sumOf = (places: Place[], place: Place): number => place.assets + childrenOf(places, place).reduce((sum, child) => sum + sumOf(places, child), 0)

const Branch = ({ chosen, depth, onChoose, place, places }: { chosen: string | undefined; depth: number; onChoose: Props['onChoose']; place: Place; places: Place[] }) => {
  const children = childrenOf(places, place)
  const holdsChosen = places.some(({ id, library, path }) => id === chosen && library === place.library && (place.kind === 'library' || (path ?? '').startsWith(`${place.path}/`)))
  const [isOpen, setOpen] = useState(place.kind === 'library')
  const isShown = isOpen || holdsChosen
  return (
    <li>
      <span className="ce-places__row" style={{ paddingInlineStart: depth * 14 }}>
        {children.length > 0 ? (
          <button aria-expanded={isShown} aria-label={`Folders in ${place.name}`} className="ce-places__toggle" onClick={() => setOpen(!isShown)} type="button">
            <Glyph name="chevron" size={13} />
          </button>
        ) : (
          <span className="ce-places__toggle" />
        )}
        <button aria-current={chosen === place.id || undefined} className="ce-places__place" onClick={() => onChoose(chosen === place.id ? undefined : place)} type="button">
          <span>{place.name}</span>
          <span className="ce-places__count">{sumOf(places, place)}</span>
        </button>
      </span>
      {isShown && children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch chosen={chosen} depth={depth + 1} key={child.id} onChoose={onChoose} place={child} places={places} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Libraries and their folders; choosing one narrows the grid to it. */
export const PlaceTree = ({ filters, onChoose, onNew, places }: Props) => {
  const chosen = filters.folder ?? (filters.library.length === 1 ? filters.library[0] : undefined)
  const place = places.find(({ id }) => id === chosen)
  return (
    <nav aria-label="Libraries and folders" className="ce-places">
      <ul>
        <li>
          <span className="ce-places__row">
            <span className="ce-places__toggle" />
            <button aria-current={chosen === undefined || undefined} className="ce-places__place" onClick={() => onChoose(undefined)} type="button">
              <span>All assets</span>
              <span className="ce-places__count">{places.reduce((sum, { assets }) => sum + assets, 0)}</span>
            </button>
          </span>
        </li>
        {places.filter(({ kind }) => kind === 'library').map((library) => (
          <Branch chosen={chosen} depth={0} key={library.id} onChoose={onChoose} place={library} places={places} />
        ))}
      </ul>
      {onNew && place && (
        <button className="ce-places__new" onClick={() => onNew(place)} type="button">
          New folder in {place.name}
        </button>
      )}
    </nav>
  )
}
