/** The sign of the product: three sheets turning into one. Drawn in the accent colour of the current theme. */
export const Mark = ({ size = 24 }: { size?: number }) => (
  <svg aria-hidden="true" fill="none" height={size} viewBox="0 0 24 24" width={size}>
    <rect fill="var(--ce-accent)" height="22" rx="6" width="22" x="1" y="1" />
    <path d="M6.5 8.2h6.2" stroke="var(--ce-on-accent)" strokeLinecap="round" strokeOpacity=".55" strokeWidth="1.8" />
    <path d="M6.5 12h8.6" stroke="var(--ce-on-accent)" strokeLinecap="round" strokeOpacity=".8" strokeWidth="1.8" />
    <path d="M6.5 15.8h4.4" stroke="var(--ce-on-accent)" strokeLinecap="round" strokeWidth="1.8" />
    <path d="m13.4 17.6 2-1.8-2-1.8m4.1-6.9v6.4a2.3 2.3 0 0 1-2.3 2.3" stroke="var(--ce-on-accent)" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.6" />
  </svg>
)
