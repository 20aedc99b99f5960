import { humanize } from '@/src/admin/elements/humanize'

import { FACETS } from './constants'
import type { BrowseAnswer, FacetName, FacetValue, Filters } from './types'

type Props = { facets: BrowseAnswer['facets']; filters: Filters; onToggle: (name: FacetName, value: string) => void }

const TITLES: Record<FacetName, string> = { colorName: 'Colour', library: 'Library', license: 'Licence', orientation: 'Orientation', status: 'Status', tag: 'Tags', type: 'Type' }
/** The twelve names a colour can have, as they are shown. */
const SWATCHES: Record<string, string> = {
  black: '#1a1a1a', blue: '#2f62c9', brown: '#7a4b2a', green: '#3c8a4a', grey: '#8b9090', orange: '#e5832c', pink: '#e27fa8', purple: '#7d4fb3', red: '#cc3329', teal: '#1f8f8a', white: '#ffffff', yellow: '#ecc93b',
}

const textOf = (name: FacetName, { label, value }: FacetValue): string => label ?? (name === 'tag' ? value : humanize(value))

const countOf = ({ count, isEstimate }: FacetValue): string => (isEstimate ? `≈ ${Number(count.toPrecision(2))}` : String(count))

/** What is chosen stays in sight, also when nothing has it any more. */
const shownOf = (values: FacetValue[], chosen: string[]): FacetValue[] => [...values, ...chosen.filter((value) => !values.some((one) => one.value === value)).map((value) => ({ count: 0, value }))]

const Swatches = ({ chosen, onToggle, values }: { chosen: string[]; onToggle: (value: string) => void; values: FacetValue[] }) => (
  <div className="ce-facets__swatches">
    {values.map((one) => (
      <button
        aria-label={`${humanize(one.value)}, ${countOf(one)} assets`}
        aria-pressed={chosen.includes(one.value)}
        className="ce-facets__swatch"
        key={one.value}
        onClick={() => onToggle(one.value)}
        style={{ background: SWATCHES[one.value] ?? one.value }}
        title={`${humanize(one.value)} (${countOf(one)})`}
        type="button"
      />
    ))}
  </div>
)

/** Filters with what each value would show. */
export const FacetList = ({ facets, filters, onToggle }: Props) => {
  if (!facets) return null
  return (
    <div className="ce-facets">
      {FACETS.map((name) => {
        const values = shownOf(facets[name], filters[name])
        // One library is no choice.
        if (values.length === 0 || (name === 'library' && values.length === 1 && filters.library.length === 0)) return null
        return (
          <details key={name} open>
            <summary>{TITLES[name]}</summary>
            {name === 'colorName' ? <Swatches chosen={filters.colorName} onToggle={(value) => onToggle('colorName', value)} values={values} /> : (
              <ul aria-label={TITLES[name]}>
                {values.slice(0, name === 'tag' ? 16 : 12).map((one) => (
                  <li key={one.value}>
                    <label className="ce-facets__value">
                      <input checked={filters[name].includes(one.value)} onChange={() => onToggle(name, one.value)} type="checkbox" />
                      <span>{textOf(name, one)}</span>
                      <span className="ce-places__count">{countOf(one)}</span>
                    </label>
                  </li>
                ))}
              </ul>
            )}
          </details>
        )
      })}
    </div>
  )
}
