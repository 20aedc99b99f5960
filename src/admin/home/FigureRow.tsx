import { Sparkline } from '@/src/admin/charts/Sparkline'

import type { Figure } from './types'

/** The few figures worth a look every day, each with its last two weeks. */
export const FigureRow = ({ figures }: { figures: Figure[] }) => (
  <section aria-label="Figures of the last 14 days" className="ce-figures">
    {figures.map(({ hint, label, value, values, variant }) => (
      <div className="ce-figure" key={label}>
        <p className="ce-figure__label">{label}</p>
        <p className="ce-figure__value">{value}</p>
        <Sparkline label={`${label}: ${hint}`} values={values} variant={variant} />
        <p className="ce-figure__hint">{hint}</p>
      </div>
    ))}
  </section>
)
