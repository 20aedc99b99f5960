/** Browsers round the time of a film; a thousandth of a frame is none. */
const SLACK = 0.001

/** Which frame is shown at a time in seconds, from 0. */
export const frameAt = (time: number, fps: number): number => Math.floor(time * fps + SLACK)
