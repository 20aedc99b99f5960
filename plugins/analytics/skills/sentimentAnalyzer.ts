import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { sentimentOf } from '@/src/skills/sentimentOf'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'

const levels = z.enum(['VERY_POSITIVE', 'POSITIVE', 'NEUTRAL', 'NEGATIVE', 'VERY_NEGATIVE'])
const reading = z.object({ score: z.number().min(-1).max(1), sentiment: levels })

/** The mood of a mention (B000-088). English is read by its words; other languages need a model, and are left open without one. */
export const sentimentAnalyzer = defineSkill({
  actionCategory: 'listening',
  category: 'CONTENT_ANALYSIS',
  description: 'Says whether a social mention is meant well or badly.',
  documentPath: '/agents/skills/sentiment-analyzer',
  handler: async (context) => {
    const mention = await subjectOf(context, 'social-mentions', 'socialMentionId')
    if (!mention) return { effects: [], output: { by: 'nothing' as const, score: 0, sentiment: 'NEUTRAL' as const }, summary: 'This mention is gone.' }
    const text = String(mention.content)
    const language = textOf(mention.contentLanguage)?.toLowerCase()
    const isEnglish = language === undefined || language.startsWith('en')
    const native = sentimentOf(text)
    const asks = !isEnglish || (native.known === 0 && context.model !== undefined)
    const { score, sentiment } = asks
      ? (await context.step('generate_response', () => context.ask({ schema: reading, task: 'Say how this post is meant towards what it speaks of: sentiment, and a score from -1 (very negative) to 1 (very positive).', untrusted: [{ source: 'social mention', text: language ? `Language: ${language}\n${text}` : text }] }))).object
      : native
    return {
      confidence: asks ? 0.8 : Math.min(0.75, 0.35 + native.known * 0.1),
      effects: [{ collection: 'social-mentions', data: { sentiment, sentimentScore: score }, id: String(mention.id), kind: 'update' }],
      output: { by: asks ? ('model' as const) : ('words' as const), score, sentiment },
      summary: `${sentiment.toLowerCase().replace('_', ' ')} (${score})${!asks && native.words.length > 0 ? `: ${native.words.slice(0, 5).join(', ')}` : ''}.`,
    }
  },
  input: z.looseObject({ socialMentionId: z.string().optional() }),
  name: 'Sentiment analyzer',
  output: z.object({ by: z.enum(['model', 'nothing', 'words']), score: z.number(), sentiment: levels }),
  requiredPermissions: ['social-mention:read', 'social-mention:update'],
  slug: 'sentiment-analyzer',
  triggers: [{ conditions: { match: 'all', rules: [{ field: 'document.sentiment', operator: 'exists', value: false }] }, event: 'social_mention.detected', priority: 50 }],
  version: '1.0.0',
})
