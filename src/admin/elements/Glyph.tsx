const PATHS = {
  agents: 'M12 3v3M7 6h10a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3Zm2 5v2m6-2v2M9.5 16h5',
  assets: 'M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5v-11Zm0 10 4.5-4.5 4 4 2.5-2.5 5 4.5M15.5 8.5h.01',
  bell: 'M6 10a6 6 0 1 1 12 0c0 5 2 6 2 6H4s2-1 2-6Zm4 9.5a2.2 2.2 0 0 0 4 0',
  bolt: 'M13 3 5 13.5h6L10 21l9-11h-6.5L13 3Z',
  campaigns: 'M4 10v4a1 1 0 0 0 1 1h2.5l1.4 4.2a1 1 0 0 0 1 .8h1.4V15h.7l7 3.5v-13l-7 3.5H5a1 1 0 0 0-1 1Z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm9.5 6 6 6-6 6',
  clients: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c.4-3.4 2.8-5.5 6-5.5s5.6 2.1 6 5.500M16 4.300a3.5 3.5 0 0 1 0 6.500m2 4.200c1.8.8 2.8 2.5 3 5',
  clock: 'M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.500V12l3 2',
  comment: 'M5.500 4.500h13A1.5 1.5 0 0 1 20 6v9a1.500 1.500 0 0 1-1.5 1.500H11L7 20v-3.500H5.500A1.500 1.500 0 0 1 4 15V6a1.500 1.500 0 0 1 1.500-1.500Z',
  create: 'm14.5 5.5 4 4M4.5 19.500l1-4L16.2 4.800a2 2 0 0 1 2.8 0l.2.200a2 2 0 0 1 0 2.800L8.5 18.500l-4 1Z',
  cross: 'm6.5 6.5 11 11m0-11-11 11',
  document: 'M7 3.500h7l4.5 4.500v10.500a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2Zm6.5.200V8.500h4.800M8.5 12.500h7m-7 4h5',
  eye: 'M3 12s3.300-6 9-6 9 6 9 6-3.300 6-9 6-9-6-9-6Zm9 2.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  globe: 'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17Zm-8.300-8.500h16.600M12 3.500c5 5 5 12 0 17-5-5-5-12 0-17Z',
  home: 'm4 11.5 8-7.5 8 7.500M6 10v8.500a1.5 1.5 0 0 0 1.5 1.500h9a1.5 1.5 0 0 0 1.5-1.500V10M10 20v-5.500h4V20',
  insights: 'M4 4v14.500A1.5 1.5 0 0 0 5.5 20H20M8 16v-4m4 4V8m4 8v-6m4 6V5.5',
  plan: 'M8.5 5H6.500A2.5 2.5 0 0 0 4 7.500v10A2.5 2.5 0 0 0 6.5 20h11a2.5 2.5 0 0 0 2.5-2.500v-10A2.5 2.5 0 0 0 17.5 5h-2M9 3.500h6v3H9v-3Zm-1 8h8m-8 4h5',
  settings: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 9.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-6 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  spark: 'M12 3.5 13.8 10 20.5 12l-6.7 2L12 20.5 10.2 14 3.5 12l6.7-2L12 3.500Z',
  tasks: 'M4 6.500h1.500m3 0H20m-16 5.500h1.500m3 0H20m-16 5.500h1.500m3 0H20',
  warning: 'M12 4 3 19.500h18L12 4Zm0 6v4.500m0 2.500v.100',
} as const

export type GlyphName = keyof typeof PATHS

/** One line-drawn sign of the product's own set, in the colour of its text. */
export const Glyph = ({ className, name, size = 18 }: { className?: string; name: GlyphName; size?: number }) => (
  <svg
    aria-hidden="true"
    className={className}
    fill="none"
    height={size}
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeWidth="1.6"
    style={{ flex: 'none' }}
    viewBox="0 0 24 24"
    width={size}
  >
    <path d={PATHS[name]} />
  </svg>
)
