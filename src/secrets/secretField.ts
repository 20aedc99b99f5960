import type { FieldHook, TextField } from 'payload'

import { encryptSecret } from './encryptSecret'
import { openEnvelope } from './openEnvelope'

const shownFor = (stored: unknown): null | string => {
  const envelope = openEnvelope(stored)
  return envelope ? Buffer.from(envelope.hint, 'base64url').toString('utf8') : null
}

const hide: FieldHook = ({ value }) => shownFor(value)

/** Text is encrypted; the mask (a form sent back as it was) keeps what is stored; null and '' clear it. */
const seal =
  (context: string): FieldHook =>
  ({ field, siblingDocWithLocales, value }) => {
    const stored: unknown = siblingDocWithLocales?.[field.name ?? '']
    if (value === undefined) return stored
    if (value === null || value === '') return null
    if (typeof value !== 'string') return stored
    if (value === shownFor(stored)) return stored
    // A mask of something else is never meant as a secret.
    return value.startsWith('••••') ? (stored ?? null) : encryptSecret(value, context)
  }

/**
 * A field for a secret that the engine has to use later: encrypted on write, and no API, hook or Local API call ever reads it, only
 * whether it is set and its last four characters. `readSecret` is the one way to the plain text.
 * @param slug of the collection, bound to the ciphertext
 */
export const secretField = ({ name, slug, ...options }: { label?: string; name: string; slug: string } & Pick<TextField, 'admin' | 'required'>): TextField => {
  const context = `${slug}.${name}`
  return {
    name,
    type: 'text',
    admin: { autoComplete: 'off', disableListFilter: true, placeholder: 'Paste the secret; it cannot be read again', ...options.admin },
    custom: { secret: context },
    hooks: { afterRead: [hide], beforeChange: [seal(context)], beforeDuplicate: [() => null] },
    label: options.label,
    maxLength: 20_000,
    required: options.required,
  }
}
