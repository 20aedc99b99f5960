const clean = (name: string): string => name.split(/[\\/]/).at(-1)?.replace(/[\u0000-\u001f]/g, '').trim().slice(0, 255) ?? ''

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The name of a file that comes from an address: what `Content-Disposition` says (RFC 6266), else the end of the path. */
export const nameOfAddress = (address: string, disposition: null | string): string => {
  const [, extended] = /filename\*\s*=\s*utf-8''([^;]+)/i.exec(disposition ?? '') ?? []
  const [, quoted, bare] = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition ?? '') ?? []
  return clean(extended ? decoded(extended) : (quoted ?? bare ?? '')) || clean(decoded(new URL(address).pathname)) || 'download'
}
