import { refKey } from '@/src/admin/data/refKey'
import { humanize } from '@/src/admin/elements/humanize'

import type { Shown } from './runItemOf'
import type { RunRecord, TraceFact, TraceLink } from './types'

const VERBS = { create: 'Created', transition: 'Moved', update: 'Changed' }

const fact = (label: string, links: TraceLink[]): TraceFact[] => (links.length > 0 ? [{ label, links }] : [])

const documents = ({ titles }: Shown, run: RunRecord): TraceLink[] =>
  run.documents.flatMap(({ id }) => {
    const title = titles.get(refKey({ id, slug: 'knowledge-documents' }))
    return title ? [{ href: title.href, text: title.title ?? 'A document you may not open' }] : []
  })

const writes = ({ titles }: Shown, run: RunRecord): TraceLink[] =>
  (run.writes ?? []).map(({ collection, id, kind }) => {
    const title = titles.get(refKey({ id, slug: collection }))
    const words = [VERBS[kind], title?.kind.toLowerCase() ?? humanize(collection).toLowerCase(), title?.title && `“${title.title}”`]
    return { ...(title && { href: title.href }), text: words.filter(Boolean).join(' ') }
  })

const cost = ({ estimatedCost, totalTokens }: RunRecord): TraceLink[] => {
  if (!totalTokens) return [{ text: 'Native handler, no model was asked' }]
  return [{ text: `${totalTokens} tokens${estimatedCost ? `, $${estimatedCost.toFixed(4)}` : ''}` }]
}

/** What a run read, wrote and cost. */
export const runFacts = (shown: Shown, run: RunRecord): TraceFact[] => [
  ...fact('Documents read', documents(shown, run)),
  ...fact('Writes', writes(shown, run)),
  ...(run.confidence === null ? [] : fact('Confidence', [{ text: `${Math.round(run.confidence * 100)} %` }])),
  ...(run.status === 'COMPLETED' ? fact('Model', cost(run)) : []),
]
