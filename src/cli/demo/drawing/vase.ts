import { shadow } from './shadow'

/** A vase of height `h` with its shadow. */
export const vase = (cx: number, base: number, h: number, fill: string) =>
  `${shadow(cx + h * 0.12, base, h * 0.3)}<path d="M${cx - h * 0.1} ${base - h} L${cx - h * 0.08} ${base - h * 0.72} Q${cx - h * 0.32} ${base - h * 0.42} ${cx - h * 0.18} ${base} L${cx + h * 0.18} ${base} Q${cx + h * 0.32} ${base - h * 0.42} ${cx + h * 0.08} ${base - h * 0.72} L${cx + h * 0.1} ${base - h} Z" fill="${fill}"/>
<path d="M${cx + h * 0.02} ${base} L${cx + h * 0.18} ${base} Q${cx + h * 0.32} ${base - h * 0.42} ${cx + h * 0.08} ${base - h * 0.72} Q${cx + h * 0.18} ${base - h * 0.4} ${cx + h * 0.02} ${base}Z" fill="#22302C" opacity="0.18"/>`
