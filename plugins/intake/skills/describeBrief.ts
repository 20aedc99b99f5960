import type { Extraction } from './types'

const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n')

/** The text of a brief: what was asked for in the client's own words, what we understood, what is still to be asked. */
export const describeBrief = (request: { from: string; text: string }, extraction: Extraction): string => {
  const { briefType, budget, deadline, deliverables, missing, priority, reasons } = extraction
  const understood = [
    `Type: ${briefType.toLowerCase().replaceAll('_', ' ')}, because ${reasons.briefType}.`,
    deadline ? `Deadline: ${deadline}${reasons.deadline ? `, ${reasons.deadline}` : ''}.` : 'Deadline: not said.',
    `Priority: ${priority.toLowerCase()}, because ${reasons.priority}.`,
    ...(budget ? [`Budget: ${budget.amount.toLocaleString('en-GB')} ${budget.currency}.`] : []),
  ]
  return [
    `What ${request.from} wrote:\n\n${request.text.trim().replace(/^/gm, '> ')}`,
    `What we understood:\n\n${list(understood)}`,
    ...(deliverables.length > 0 ? [`To hand over:\n\n${list(deliverables.map(({ format, quantity, title }) => `${quantity} × ${title}${format ? `, ${format}` : ''}`))}`] : []),
    ...(missing.length > 0 ? [`Still to be asked:\n\n${list(missing.map(({ label, question }) => `${label}: ${question}`))}`] : []),
  ].join('\n\n')
}
