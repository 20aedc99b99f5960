type Series = { label: string; tone: 'accent' | 'good'; values: (null | number)[] }
type Props = { days: string[]; label: string; series: Series[] }

const WIDTH = 320
const HEIGHT = 90
const LEFT = 30
const BOTTOM = 14

/** Shares of 0 to 1 over days as lines; days without a value leave a gap in time, not in the line. */
export const RateChart = ({ days, label, series }: Props) => {
  const x = (at: number) => LEFT + (days.length < 2 ? (WIDTH - LEFT) / 2 : (at * (WIDTH - LEFT - 4)) / (days.length - 1))
  const y = (value: number) => 4 + (1 - value) * (HEIGHT - BOTTOM - 8)
  return (
    <svg aria-label={label} className="ce-rate" role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {[0, 0.5, 1].map((value) => (
        <g key={value}>
          <line className="ce-rate__grid" x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
          <text className="ce-rate__label" textAnchor="end" x={LEFT - 4} y={y(value) + 3}>
            {value * 100} %
          </text>
        </g>
      ))}
      <text className="ce-rate__label" x={LEFT} y={HEIGHT - 2}>
        {days[0]?.slice(5)}
      </text>
      <text className="ce-rate__label" textAnchor="end" x={WIDTH} y={HEIGHT - 2}>
        {days.at(-1)?.slice(5)}
      </text>
      {series.map(({ label: name, tone, values }) => {
        const points = values.flatMap((value, at) => (value === null ? [] : [`${x(at).toFixed(1)},${y(value).toFixed(1)}`]))
        return (
          <g data-tone={tone} key={name}>
            <polyline className="ce-rate__line" points={points.join(' ')} />
            {points.map((point) => (
              <circle className="ce-rate__dot" cx={point.split(',')[0]} cy={point.split(',')[1]} key={point} r="2" />
            ))}
          </g>
        )
      })}
    </svg>
  )
}
