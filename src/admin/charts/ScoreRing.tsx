type Props = { label?: string; score: number; size?: number }

const RADIUS = 15.5
const LENGTH = 2 * Math.PI * RADIUS

const toneOf = (score: number) => (score >= 80 ? 'good' : score >= 60 ? 'warn' : 'bad')

/** A score of 0–100 as a ring with the number inside. */
export const ScoreRing = ({ label = 'Quality', score, size = 88 }: Props) => {
  const value = Math.max(0, Math.min(100, Math.round(score)))
  return (
    <svg
      aria-label={`${label} ${value} of 100`}
      className="ce-ring"
      data-tone={toneOf(value)}
      height={size}
      role="img"
      viewBox="0 0 36 36"
      width={size}
    >
      <circle className="ce-ring__track" cx="18" cy="18" r={RADIUS} />
      {value > 0 && (
        <circle
          className="ce-ring__value"
          cx="18"
          cy="18"
          r={RADIUS}
          strokeDasharray={`${(value / 100) * LENGTH} ${LENGTH}`}
          transform="rotate(-90 18 18)"
        />
      )}
      <text className="ce-ring__text" dominantBaseline="central" textAnchor="middle" x="18" y="18.2">
        {value}
      </text>
    </svg>
  )
}
