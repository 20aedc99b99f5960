import type { Channel } from '../constants'
import { sentencesOf } from './sentencesOf'

export type Post = { channel: Channel; hashtags: string[]; text: string }

/** Most characters and most tags; how many sentences of the piece fit the habit of the channel. */
const LIMITS: Record<Channel, { characters: number; sentences: number; tags: number }> = {
  facebook: { characters: 480, sentences: 1, tags: 0 },
  instagram: { characters: 2_200, sentences: 3, tags: 5 },
  linkedin: { characters: 3_000, sentences: 3, tags: 3 },
  x: { characters: 280, sentences: 1, tags: 2 },
}

type Piece = { keywords: string[]; link?: string; summary?: string; text: string; title: string }

const wordsOf = (sentence: string) => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const tagOf = (keyword: string) => keyword.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')

/** Sentences that can stand alone, those that say most of what the piece is about first. */
const ranked = ({ keywords, summary, text, title }: Piece): string[] => {
  const wanted = new Set([title, ...keywords].join(' ').toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const hits = (sentence: string) => (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => wanted.has(word)).length
  const found = [...new Set([...(summary ? sentencesOf(summary) : []), ...sentencesOf(text)])].filter((sentence) => sentence !== title && wordsOf(sentence) >= 5 && sentence.length <= 220)
  return found.map((sentence, place) => ({ place, sentence, weight: hits(sentence) + (place === 0 ? 1 : 0) })).sort((a, b) => b.weight - a.weight || a.place - b.place).map(({ sentence }) => sentence)
}

const cut = (text: string, characters: number): string => {
  if (text.length <= characters) return text
  const short = text.slice(0, characters - 1)
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), 1)).trimEnd()}…`
}

/** A post per channel out of a piece, within the channel's limits; two channels never begin with the same sentence. */
export const writePosts = (piece: Piece, channels: readonly Channel[]): Post[] => {
  const sentences = ranked(piece)
  return channels.flatMap((channel, index) => {
    const { characters, sentences: count, tags } = LIMITS[channel]
    const own = sentences.length > 0 ? [...sentences.slice(index % sentences.length), ...sentences.slice(0, index % sentences.length)].slice(0, count) : []
    const opening = own.length === 0 || index >= sentences.length ? [piece.title, ...own] : own
    const end = piece.link ? `\n\n${piece.link}` : ''
    return [{ channel, hashtags: piece.keywords.slice(0, tags).map(tagOf).filter((tag) => tag !== ''), text: `${cut(opening.join(count > 1 ? '\n\n' : ' '), characters - end.length)}${end}` }]
  })
}
