export type ContentOptions = {
  /** Address-safe name of an entry that has neither title nor slug yet. @default 'untitled' */
  untitledSlug?: string
}

export type ResolvedContentOptions = Readonly<Required<ContentOptions>>

const defaults: ResolvedContentOptions = Object.freeze({ untitledSlug: 'untitled' })

/** Fills in the defaults; throws with option, value and what is accepted. */
export const resolveContentOptions = (options: ContentOptions): ResolvedContentOptions => {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const unknown = Object.keys(given).find((name) => !(name in defaults))
  if (unknown) throw new Error(`plugins/content: unknown option '${unknown}'; accepted: ${Object.keys(defaults).join(', ')}`)
  const resolved = { ...defaults, ...given }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(resolved.untitledSlug)) {
    throw new Error(`plugins/content: option 'untitledSlug' is '${resolved.untitledSlug}', accepted: small letters, digits and single hyphens`)
  }
  return resolved
}
