type Props = {
  /** Read out in place of the drawing. */
  label: string
  /** Oldest first; null is a day without a value. */
  values: readonly (null | number)[]
  variant: 'bars' | 'line'
}

const WIDTH = 120
const HEIGHT = 36

const Bars = ({ values }: { values: readonly number[] }) => {
  const top = Math.max(1, ...values)
  const step = WIDTH / values.length
  return values.map((value, index) => {
    const height = value === 0 ? 1.5 : Math.max(3, (value / top) * (HEIGHT - 2))
    return (
      <rect
        className={value === 0 ? 'ce-spark__rest' : 'ce-spark__bar'}
        height={height}
        key={index}
        rx={Math.min(1.5, height / 2)}
        width={Math.max(1, step - 2.5)}
        x={index * step + 1}
        y={HEIGHT - height}
      />
    )
  })
}

const Line = ({ values }: { values: readonly (null | number)[] }) => {
  const known = values.filter((value) => value !== null)
  const low = Math.min(...known)
  const range = Math.max(...known) - low
  const step = WIDTH / Math.max(1, values.length - 1)
  const points = values.flatMap((value, index) =>
    value === null
      ? []
      : [{ x: values.length === 1 ? WIDTH : index * step, y: range === 0 ? HEIGHT / 2 : HEIGHT - 4 - ((value - low) / range) * (HEIGHT - 8) }],
  )
  const last = points.at(-1)
  if (!last) return <line className="ce-spark__none" x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
  return (
    <>
      <polyline className="ce-spark__line" points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      <path className="ce-spark__dot" d={`M${Math.min(last.x, WIDTH - 1)} ${last.y}h.01`} />
    </>
  )
}

/** A small drawing of one figure over time. */
export const Sparkline = ({ label, values, variant }: Props) => (
  <svg aria-label={label} className="ce-spark" preserveAspectRatio="none" role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
    {variant === 'bars' ? <Bars values={values.map((value) => value ?? 0)} /> : <Line values={values} />}
  </svg>
)
