export type Candidate = { asset: string; endsSoon: boolean; fingerprint?: string; name: string; reasons: string[]; score: number }

/** Of 64 bits: up to so many are the same picture or a neighbour of its series. */
const ALIKE = 10

/** A plain surface has no structure to compare. */
const isPlain = (fingerprint: string): boolean => /^(0{16}|f{16})$/.test(fingerprint)

const distance = (a: string, b: string): number => {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`)
  let count = 0
  for (; bits > 0n; bits &= bits - 1n) count += 1
  return count
}

/** The first `most` that look like none before them and like nothing in `known`; those that end soon come last. */
export const varied = (candidates: Candidate[], known: (string | undefined)[], most: number): Candidate[] => {
  const seen = known.filter((one) => one !== undefined).filter((one) => !isPlain(one))
  const lasting = [...candidates].sort((a, b) => Number(a.endsSoon) - Number(b.endsSoon))
  const kept: Candidate[] = []
  for (const candidate of lasting) {
    const fingerprint = candidate.fingerprint && !isPlain(candidate.fingerprint) ? candidate.fingerprint : undefined
    if (fingerprint && seen.some((one) => distance(one, fingerprint) <= ALIKE)) continue
    if (fingerprint) seen.push(fingerprint)
    kept.push(candidate)
    if (kept.length === most) break
  }
  return kept
}
