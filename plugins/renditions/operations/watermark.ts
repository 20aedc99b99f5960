const escaped = (text: string): string => text.replace(/[<>&'"]/g, (char) => `&#${char.charCodeAt(0)};`)

/** A transparent layer of the picture's size: the text over and over, slanted, dark on light and light on dark, with a fine line so that it also marks where no font is installed. */
export const watermark = (width: number, height: number, { opacity, text }: { opacity: number; text: string }): Buffer => {
  const size = Math.max(12, Math.round(Math.min(width, height) / 14))
  const step = { x: Math.round(size * (text.length * 0.75 + 3)), y: size * 4 }
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><pattern id="w" width="${step.x}" height="${step.y}" patternUnits="userSpaceOnUse" patternTransform="rotate(-28)">` +
      `<line x1="0" y1="${step.y - 1}" x2="${step.x}" y2="${step.y - 1}" stroke="#fff" stroke-opacity="${opacity * 0.7}" stroke-width="1.5"/>` +
      `<text x="${size}" y="${size * 2}" font-family="sans-serif" font-weight="700" font-size="${size}" fill="#fff" fill-opacity="${opacity}" stroke="#000" stroke-opacity="${opacity * 0.6}" stroke-width="${size / 28}">${escaped(text)}</text>` +
      '</pattern></defs><rect width="100%" height="100%" fill="url(#w)"/></svg>',
  )
}
