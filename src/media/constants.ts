/** Pixels a picture may have, all frames of an animation together: 250 MP, decoded in strips, never as a whole. */
export const MAX_PIXELS = 250_000_000
/** Longest side of a picture in pixels; beyond it encoders and browsers give up, and decompression bombs begin. */
export const MAX_SIDE = 29_999
/** Frames of an animation that are kept. */
export const MAX_FRAMES = 400
/** Wall-clock limit of one run of ffmpeg or ffprobe in ms. */
export const TOOL_TIMEOUT_MS = 120_000
/** Largest PDF that is opened, in bytes: PDFium needs the whole file in memory. */
export const MAX_PDF_BYTES = 200_000_000
