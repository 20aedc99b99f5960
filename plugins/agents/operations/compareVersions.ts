/** Below 0 when `a` is older, 0 when equal, above 0 when newer; semver's three numbers, anything after them left out (B000-038). */
export const compareVersions = (a: string, b: string): number => {
  const numbers = (version: string) => (/^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1) ?? ['0', '0', '0']).map(Number)
  const [left, right] = [numbers(a), numbers(b)]
  return left.map((number, at) => number - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}
