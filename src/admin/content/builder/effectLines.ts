/** What a change does to one field over all entries; the answer of the effect endpoint. */
export type FieldEffect = { converted: number; examples: string[]; field: string; lost: number; refused: number }
export type TypeEffect = { entries: number; fields: FieldEffect[]; incomplete: number; lost: number; token: string }

const entries = (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`

/** One sentence per consequence, the worst first. */
export const effectLines = ({ fields }: TypeEffect): { examples: string[]; text: string; tone: 'bad' | 'info' | 'warn' }[] =>
  fields
    .flatMap(({ converted, examples, field, lost, refused }) => [
      ...(lost > 0 ? [{ examples, rank: 0, text: `${entries(lost)} ${lost === 1 ? 'loses' : 'lose'} what “${field}” says`, tone: 'bad' as const }] : []),
      ...(refused > 0 ? [{ examples, rank: 1, text: `${entries(refused)} must be mended in “${field}” before they can be published again`, tone: 'warn' as const }] : []),
      ...(converted > 0 ? [{ examples: [], rank: 2, text: `“${field}” of ${entries(converted)} is carried over in its new form`, tone: 'info' as const }] : []),
    ])
    .sort((a, b) => a.rank - b.rank)
    .map(({ examples, text, tone }) => ({ examples, text, tone }))
