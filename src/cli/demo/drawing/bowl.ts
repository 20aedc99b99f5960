import { shadow } from './shadow'

/** A bowl of radius `r` with its shadow. */
export const bowl = (cx: number, cy: number, r: number, fill: string, inside: string) =>
  `${shadow(cx + r * 0.25, cy + r * 0.82, r)}<path d="M${cx - r} ${cy} Q${cx - r * 0.85} ${cy + r * 0.85} ${cx} ${cy + r * 0.85} Q${cx + r * 0.85} ${cy + r * 0.85} ${cx + r} ${cy} Z" fill="${fill}"/>
<ellipse cx="${cx}" cy="${cy}" rx="${r}" ry="${r * 0.24}" fill="${inside}"/><path d="M${cx + r * 0.2} ${cy + r * 0.8} Q${cx + r * 0.85} ${cy + r * 0.7} ${cx + r} ${cy} Q${cx + r * 0.6} ${cy + r * 0.35} ${cx + r * 0.2} ${cy + r * 0.8}Z" fill="#22302C" opacity="0.16"/>`
