/** A time well inside a frame: seeking to a frame's very beginning may show the one before. In seconds, within the film. */
export const timeOfFrame = (frame: number, fps: number, duration: number): number => {
  const middle = Math.round(((Math.max(0, frame) + 0.5) / fps) * 1e6) / 1e6
  return Number.isFinite(duration) && duration > 0 ? Math.min(middle, Math.floor(duration * 1000) / 1000) : middle
}
