const FORBIDDEN: [RegExp, string][] = [
  [/<!entity|<!doctype[^>]*\[/i, 'it defines entities'],
  [/<\s*(?:[\w-]+:)?script\b/i, 'it holds a script'],
  [/\son[a-z]+\s*=/i, 'it holds an event handler'],
  [/(?:java|vb)script\s*:/i, 'it holds a script address'],
  [/<\s*(?:[\w-]+:)?(?:foreignobject|iframe|embed|object|handler)\b/i, 'it embeds other documents'],
  [/(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpe?g|gif|webp))[^"'\s]/i, 'it refers to something outside of itself'],
  [/url\(\s*["']?\s*(?!#|data:image\/(?:png|jpe?g|gif|webp)|["')])/i, 'its styles refer to something outside of itself'],
  [/@import/i, 'its styles import others'],
]

/** Characters that entities stand for, so that `&#106;avascript:` is seen. */
const decoded = (text: string): string =>
  text.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});?/gi, (whole, code: string) => {
    const point = /^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })

/** Why an SVG is not taken in; undefined when it only draws. */
export const checkSvg = (text: string): string | undefined => {
  const plain = decoded(text.replace(/<!--[\s\S]*?-->/g, ' '))
  return FORBIDDEN.find(([pattern]) => pattern.test(plain))?.[1]
}
