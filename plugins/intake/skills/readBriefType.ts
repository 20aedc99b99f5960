import type { Playbook } from '@/src/library/frontmatter/types'

import { hasWord } from './hasWord'

export type BriefTypeReading = { because: string; type: string }

/** The brief type whose words occur most in the request (words of the title count twice), or the playbook's default. */
export const readBriefType = (request: { text: string; title?: string }, playbook: Playbook): BriefTypeReading => {
  const scored = playbook.briefTypes.map(({ type, words }) => {
    const hits = words.filter((word) => hasWord(request.text, word))
    const inTitle = words.filter((word) => hasWord(request.title ?? '', word))
    return { hits: [...new Set([...inTitle, ...hits])], score: hits.length + 2 * inTitle.length, type }
  })
  const best = scored.reduce<(typeof scored)[number] | undefined>((top, one) => (one.score > (top?.score ?? 0) ? one : top), undefined)
  return best
    ? { because: `the request speaks of ${best.hits.slice(0, 3).map((word) => `"${word}"`).join(', ')}`, type: best.type }
    : { because: 'no words of a type were found, so the playbook\'s default is used', type: playbook.defaultBriefType }
}
