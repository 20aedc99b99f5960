const GREETING = /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!\n]{0,40}[,.!\n]\s*)/i
const POLITE = /^(?:(?:i hope|hope you|thanks|thank you)[^.!\n]*[.!\n]\s*)/i
const ASKING =
  /^(?:(?:so|and|please|as discussed|as promised),?\s+)*(?:(?:we|i)(?:'d| would)? (?:really |urgently |also )?(?:need|want|like(?: to (?:have|get|order|request))?|are looking for|look for|require|are planning|plan)|(?:could|can|would) you (?:please )?(?:make|create|design|produce|prepare|do|build|write|shoot)(?: us| for us)?|please (?:make|create|design|produce|prepare|build|write|shoot)(?: us)?|request(?:ing)?(?: for)?|we(?:'re| are) looking for|looking for)\s+/i
const ARTICLE = /^(?:a|an|the|some|our|new set of)\s+/i
const DEADLINE = /\s*(?:,|\bby|\bbefore|\buntil|\bno later than|\bdue|\bwithin|\bin time for)\s+(?:the\s+)?(?:end of|next|this|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|today|christmas|black friday|two|three)[^,.;]*/i
const MAX = 80

const shortened = (text: string): string => {
  if (text.length <= MAX) return text
  const cut = text.slice(0, MAX)
  const at = Math.max(cut.lastIndexOf(' '), 40)
  return `${cut.slice(0, at).replace(/[\s,;:–-]+$/, '')}…`
}

const sentenceOf = (text: string): string => {
  let rest = text.trim()
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(GREETING, '').replace(POLITE, '').trim()
  }
  const sentences = rest.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim()).filter(Boolean)
  return sentences.find((sentence) => ASKING.test(sentence)) ?? sentences[0] ?? ''
}

/** A title a colleague understands in a list: the request's own, or the heart of the sentence that asks, without greeting and deadline. */
export const readTitle = (request: { text: string; title?: string }): string => {
  const own = request.title?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, '').trim()
  if (own && own.length >= 6 && !/^(?:new )?(?:request|brief|project|hello|hi|question)\.?$/i.test(own)) return shortened(own)
  const heart = sentenceOf(request.text).replace(ASKING, '').replace(DEADLINE, '').replace(ARTICLE, '').replace(/[\s.,;:!?]+$/, '')
  const title = heart || own || 'Client request'
  return shortened(title.charAt(0).toUpperCase() + title.slice(1))
}
