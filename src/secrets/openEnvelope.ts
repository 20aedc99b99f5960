type Envelope = { hint: string; iv: Buffer; keyId: string; sealed: Buffer; tag: Buffer }

const FORM = /^v1\.([\w-]+)\.([\w-]+)\.([\w-]+)\.([\w-]*)\.([\w-]*)$/

/** The parts of an envelope; undefined when the text is none. */
export const openEnvelope = (text: unknown): Envelope | undefined => {
  const match = typeof text === 'string' ? FORM.exec(text) : null
  if (!match) return undefined
  const [, keyId = '', iv = '', tag = '', sealed = '', hint = ''] = match
  return { hint, iv: Buffer.from(iv, 'base64url'), keyId, sealed: Buffer.from(sealed, 'base64url'), tag: Buffer.from(tag, 'base64url') }
}
