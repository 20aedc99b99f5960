import type { HitReason } from '@/src/knowledge/types'

/** A row of the candidates' statement. */
export type Candidate = { detail: null | string; id: string; kind: HitReason['kind']; piece: null | string; rank: number; score: number }

export type Fused = { id: string; piece: null | string; reasons: HitReason[]; score: number; tier: number }

/** The usual constant of reciprocal rank fusion: how much the first places stand out. */
const RRF = 60

const reasonOf = ({ detail, kind, rank, score }: Candidate): HitReason => {
  const similarity = Math.round(score * 1000) / 1000
  switch (kind) {
    case 'exact':
      return { kind, of: detail as Extract<HitReason, { kind: 'exact' }>['of'] }
    case 'identifier':
      return { kind, text: detail ?? '' }
    case 'meaning':
      return { kind, model: detail ?? '', rank, similarity }
    case 'spelling':
      return { kind, rank, similarity }
    case 'words':
      return { kind, rank, words: (detail ?? '').split(' ') }
  }
}

const tierOf = (reasons: HitReason[]): number => {
  if (reasons.some(({ kind }) => kind === 'exact')) return 0
  return reasons.some(({ kind }) => kind === 'identifier') ? 1 : 2
}

/** Joins the lists by reciprocal rank; exact names come first, then identifiers. Equal ones in the order of their ids, so that pages do not overlap. */
export const fuse = (candidates: readonly Candidate[]): Fused[] => {
  const found = new Map<string, Fused>()
  for (const candidate of candidates) {
    const known = found.get(candidate.id) ?? { id: candidate.id, piece: null, reasons: [], score: 0, tier: 2 }
    const reasons = [...known.reasons, reasonOf(candidate)]
    found.set(candidate.id, { id: candidate.id, piece: candidate.piece ?? known.piece, reasons, score: known.score + 1 / (RRF + candidate.rank), tier: tierOf(reasons) })
  }
  return [...found.values()].sort((a, b) => a.tier - b.tier || b.score - a.score || (a.id < b.id ? -1 : 1))
}
