import { isSidecar } from './isSidecar'

/** The sidecar of a file among the names beside it: `photo.jpg.xmp`, else `photo.xmp`, belongs to `photo.jpg`. A sidecar has none. */
export const sidecarOf = (name: string, beside: Iterable<string>): string | undefined => {
  if (isSidecar(name)) return undefined
  const byName = new Map([...beside].map((one) => [one.toLowerCase(), one]))
  return [`${name}.xmp`, `${name.replace(/\.[^.]+$/, '')}.xmp`].map((one) => byName.get(one.toLowerCase())).find((one) => one !== undefined)
}
