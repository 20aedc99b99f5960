/** A changed line as what stands before the change, the change, and what stands after it, by whole words. */
export type MarkedLine = [before: string, changed: string, after: string]

/** What is different between two lines that stand beside each other. A line without another one is changed as a whole. */
export const markChange = (text: string, other: string | undefined): MarkedLine => {
  if (other === undefined) return ['', text, '']
  const [own, its] = [text.split(/(?<=\s)|(?=\s)/), other.split(/(?<=\s)|(?=\s)/)]
  let start = 0
  while (start < own.length && start < its.length && own[start] === its[start]) start += 1
  let end = 0
  while (end < own.length - start && end < its.length - start && own.at(-1 - end) === its.at(-1 - end)) end += 1
  return [own.slice(0, start).join(''), own.slice(start, own.length - end).join(''), own.slice(own.length - end).join('')]
}
