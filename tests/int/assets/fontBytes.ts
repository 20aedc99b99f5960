const u16 = (...values: number[]) => Buffer.concat(values.map((value) => Buffer.from([(value >> 8) & 255, value & 255])))
const u32 = (...values: number[]) => Buffer.concat(values.map((value) => Buffer.from([(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255])))

/** The smallest TrueType font that has names: one empty glyph, family Tiny, style Regular. */
export const fontBytes = (): Buffer => {
  const names: [number, string][] = [[1, 'Tiny'], [2, 'Regular'], [4, 'Tiny Regular'], [6, 'Tiny-Regular']]
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  let at = 0
  const records = names.map(([id], index) => {
    const length = texts[index]?.length ?? 0
    const record = u16(3, 1, 0x409, id, length, at)
    at += length
    return record
  })
  const tables: Record<string, Buffer> = {
    'OS/2': Buffer.concat([u16(0, 500, 400), Buffer.alloc(72)]),
    cmap: Buffer.concat([u16(0, 1, 3, 1), u32(12), u16(4, 24, 0, 2, 0, 0, 0, 0xffff, 0, 0xffff, 1, 0)]),
    glyf: Buffer.alloc(4),
    head: Buffer.concat([u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(0, 1000), Buffer.alloc(16), u16(0, 0, 0, 0, 0, 8, 2, 0, 0)]),
    hhea: Buffer.concat([u32(0x10000), u16(800, 0, 0, 500), Buffer.alloc(22), u16(1)]),
    hmtx: u16(500, 0),
    loca: u16(0, 0),
    maxp: Buffer.concat([u32(0x10000), u16(1), Buffer.alloc(26)]),
    name: Buffer.concat([u16(0, names.length, 6 + names.length * 12), ...records, ...texts]),
    post: Buffer.concat([u32(0x30000), Buffer.alloc(28)]),
  }
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  let offset = 12 + entries.length * 16
  const directory = entries.map(([tag, bytes]) => {
    const entry = Buffer.concat([Buffer.from(tag), u32(0, offset, bytes.length)])
    offset += Math.ceil(bytes.length / 4) * 4
    return entry
  })
  const padded = entries.map(([, bytes]) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]))
  return Buffer.concat([u32(0x10000), u16(entries.length, 128, 3, entries.length * 16 - 128), ...directory, ...padded])
}
