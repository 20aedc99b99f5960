import { z } from 'zod'

import { isFields } from '@/src/content/isFields'
import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'

import { CHANNELS } from '../constants'
import { type Piece, readPiece } from './readPiece'
import { writePosts } from './writePosts'

const output = z.object({ posts: z.array(z.object({ channel: z.string(), hashtags: z.array(z.string()), text: z.string() })), skipped: z.array(z.string()) })

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : [])

/** Address under which the public finds the piece, as its type says. */
const linkOf = (piece: Piece, previewUrl: string | undefined): string | undefined =>
  textOf(piece.entry.canonicalUrl) ?? (previewUrl ? previewUrl.replaceAll('{slug}', String(piece.entry.slug)).replaceAll('{locale}', String(piece.entry.locale)) : undefined)

/** Prepares posts for social channels from a piece that was published: drafts of the built-in type social-post, which wait for a person. */
export const socialDistributor = defineSkill({
  actionCategory: 'social',
  category: 'CONTENT_CREATION',
  description: 'Prepares posts for social channels from a piece that was published.',
  documentPath: '/agents/skills/social-distributor',
  handler: async (context) => {
    const piece = await context.step('read_entry', async () => (await readPiece(context)) ?? null)
    const none = (summary: string) => ({ effects: [], output: { posts: [], skipped: [] }, summary })
    if (!piece) return none('This entry is gone or has no content type.')
    if (piece.type.slug === 'social-post') return none(`"${piece.title}" is a post itself.`)
    const [target] = await context.find({ collection: 'content-types', limit: 1, where: { and: [{ slug: { equals: 'social-post' } }, { isActive: { equals: true } }] } })
    if (!target) return none('There is no active content type "social-post" to write drafts of.')
    if (piece.text.length < 40) return none(`"${piece.title}" has too little text to make posts of.`)
    const before = await context.find({ collection: 'content-entries', limit: 100, where: { and: [{ contentType: { equals: target.id } }, { 'data.source': { equals: piece.entry.id } }] } })
    const taken = new Set(before.map(({ data }) => (isFields(data) ? String(data.channel) : '')))
    const wanted = CHANNELS.filter((channel) => (context.input.channels ?? CHANNELS).includes(channel) && !taken.has(channel))
    const ownType = await context.findByID({ collection: 'content-types', id: piece.type.id })
    const link = linkOf(piece, textOf(ownType?.previewUrl))
    const keywords = [...new Set([...texts(piece.entry.seoKeywords), ...texts(piece.data.topics), ...texts(piece.data.tags)])]
    const posts = writePosts({ keywords, link, summary: textOf(piece.data.summary) ?? textOf(piece.entry.seoDescription), text: piece.text, title: piece.title }, wanted)
    return {
      confidence: 0.6,
      effects: posts.map(({ channel, hashtags, text }) => ({
        collection: 'content-entries',
        data: {
          aiGenerated: true,
          aiMetadata: { editedByHuman: false, invocationId: context.invocation.id, skillUsed: 'social-distributor' },
          client: relationId(piece.entry.client) ?? null,
          contentType: String(target.id),
          data: { channel, ...(hashtags.length > 0 && { hashtags }), ...(link && { link }), source: piece.entry.id, text, title: `${piece.title} – ${channel}`.slice(0, 120) },
          locale: piece.entry.locale ?? 'en',
          project: relationId(piece.entry.project) ?? null,
        },
        kind: 'create' as const,
        reason: `"${piece.title}" was published.`,
      })),
      output: { posts, skipped: [...taken] },
      summary: posts.length > 0 ? `${posts.length} draft posts of "${piece.title}" for ${posts.map(({ channel }) => channel).join(', ')}. Nothing is sent.` : `"${piece.title}" has its posts already.`,
    }
  },
  input: z.looseObject({ channels: z.array(z.enum(CHANNELS)).optional(), entryId: z.string().optional() }),
  name: 'Social distributor',
  output,
  requiredPermissions: ['content-entry:create', 'content-entry:read', 'content-type:read'],
  slug: 'social-distributor',
  triggers: [{ event: 'content_entry.published', priority: 50 }],
  version: '1.0.0',
})
