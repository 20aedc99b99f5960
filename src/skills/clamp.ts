/** A number within bounds, rounded to `digits` decimals. */
export const clamp = (value: number, min: number, max: number, digits = 0): number => Number(Math.min(max, Math.max(min, value)).toFixed(digits))
