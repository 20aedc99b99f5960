export type DeskOptions = {
  /** Shown in browser tabs after the page's title. @default 'Content Engine' */
  name?: string
}

export type ResolvedDeskOptions = Required<DeskOptions>

const DEFAULTS: ResolvedDeskOptions = Object.freeze({ name: 'Content Engine' })

/** Throws when the name is empty. */
export const resolveDeskOptions = (options: DeskOptions): ResolvedDeskOptions => {
  const name = options.name ?? DEFAULTS.name
  if (name.trim() === '') throw new Error("desk: option 'name' is empty; give the name shown in browser tabs")
  return { name }
}
