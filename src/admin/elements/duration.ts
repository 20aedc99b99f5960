/** A length of time for people: "84 ms", "2.4 s", "3 min", "5 h", "2 d". */
export const duration = (ms: number): string => {
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`
  const seconds = ms / 1000
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
  const minutes = seconds / 60
  if (minutes < 60) return `${Math.round(minutes)} min`
  const hours = minutes / 60
  return hours < 36 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`
}
