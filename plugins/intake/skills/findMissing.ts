import type { Playbook } from '@/src/library/frontmatter/types'

import { hasWord } from './hasWord'

export type MissingInformation = { key: string; label: string; question: string }
export type Known = { budget: boolean; deadline: boolean; deliverables: boolean }

const says = (text: string, word: string) => (/^\W/.test(word) ? text.toLowerCase().includes(word.toLowerCase()) : hasWord(text, word))

/** What the playbook requires and the request does not say, in the playbook's order, each with the question to ask. */
export const findMissing = (text: string, known: Known, playbook: Playbook): MissingInformation[] =>
  playbook.requiredInformation
    .filter(({ key, words }) =>
      key === 'deadline' || key === 'deliverables' || key === 'budget' ? !known[key] : !words.some((word) => says(text, word)),
    )
    .map(({ key, label, question }) => ({ key, label, question }))
