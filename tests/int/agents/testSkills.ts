import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import type { SkillDefinition } from '@/src/skills/types'

const base = {
  actionCategory: 'jot',
  category: 'UTILITY' as const,
  description: 'A skill of the tests.',
  output: z.object({ done: z.boolean() }),
  triggers: [],
  version: '1.0.0',
}
const done = { output: { done: true } }

/** Reads a guide, writes a child and links it: two effects, the second refers to the first. */
const brancher = defineSkill({
  ...base,
  documentPath: '/agents/skills/brancher',
  handler: async ({ document, entity, event, input, step }) => {
    const guide = await step('retrieve_context', () => document(`/guides/${input.kind ?? 'none'}.md`, '/guides/default.md'))
    if (input.pauseMs) await new Promise((resolve) => setTimeout(resolve, input.pauseMs))
    const id = String(entity?.id ?? input.jotId)
    return {
      ...done,
      confidence: 0.8,
      effects: [
        { as: 'child', collection: 'jots', data: { kind: 'leaf', title: `${guide?.title ?? 'no guide'} for ${String(entity?.title)}` }, kind: 'create', reason: 'The guide says so.' },
        { collection: 'jots', data: { related: [{ $ref: 'child' }] }, id, kind: 'update' },
      ],
      summary: `Branched after ${event?.eventType ?? 'a person asked'}.`,
    }
  },
  input: z.object({ jotId: z.string().optional(), kind: z.string().nullish(), mode: z.enum(['auto', 'careful']).default('auto'), pauseMs: z.number().optional() }),
  name: 'Brancher',
  requiredPermissions: ['jot:create', 'jot:read', 'jot:update'],
  slug: 'brancher',
  triggers: [{ conditions: { match: 'all', rules: [{ field: 'payload.kind', operator: 'equals', value: 'installed' }] }, event: 'jot.created', priority: 5 }],
})

/** The third of three effects cannot be written. */
const halfBroken = defineSkill({
  ...base,
  documentPath: '/agents/skills/half-broken',
  handler: async () => ({
    ...done,
    effects: [
      { collection: 'jots', data: { title: 'half 1' }, kind: 'create' },
      { collection: 'jots', data: { title: 'half 2' }, kind: 'create' },
      { collection: 'jots', data: { score: 999, title: 'half 3' }, kind: 'create' },
    ],
    summary: 'Never seen.',
  }),
  input: z.looseObject({}),
  name: 'Half broken',
  requiredPermissions: ['jot:create'],
  slug: 'half-broken',
})

/** Works until its time is up; does not look at its signal. */
const sleeper = defineSkill({
  ...base,
  documentPath: '/agents/skills/sleeper',
  handler: async ({ input }) => {
    await new Promise((resolve) => setTimeout(resolve, input.ms))
    return { ...done, effects: [{ collection: 'jots', data: { title: 'slept' }, kind: 'create' }], summary: 'Slept.' }
  },
  input: z.object({ ms: z.number().default(20_000) }),
  name: 'Sleeper',
  requiredPermissions: ['jot:create'],
  slug: 'sleeper',
  timeoutMs: 20_000,
})

/** Fails on its first attempt as a server that is away does; with `forbidden` as one that refuses. */
const flaky = defineSkill({
  ...base,
  documentPath: '/agents/skills/flaky',
  handler: async ({ input, invocation, step }) => {
    if (input.kind === 'forbidden') throw Object.assign(new Error('refused for good'), { status: 403 })
    await step('call', async () => {
      if (invocation.attempt === 1) throw new Error('socket hang up')
      return 'answered'
    })
    return { ...done, effects: [{ collection: 'jots', data: { title: `flaky ${invocation.attempt}` }, kind: 'create' }], summary: 'Answered.' }
  },
  input: z.looseObject({ kind: z.string().nullish() }),
  name: 'Flaky',
  requiredPermissions: ['jot:create'],
  slug: 'flaky',
})

/** Makes the event that invokes it: a loop when a trigger listens. */
const looper = defineSkill({
  ...base,
  documentPath: '/agents/skills/looper',
  handler: async ({ entity }) => ({
    ...done,
    effects: [{ collection: 'jots', data: { count: Number(entity?.count ?? 0) + 1, kind: 'loop', title: 'loop' }, kind: 'create' }],
    summary: 'Went round.',
  }),
  input: z.looseObject({}),
  name: 'Looper',
  requiredPermissions: ['jot:create', 'jot:read'],
  slug: 'looper',
})

/** Promises one thing and returns another. */
const liar = defineSkill({
  ...base,
  documentPath: '/agents/skills/liar',
  handler: async () => ({ effects: [{ collection: 'jots', data: { title: 'lie' }, kind: 'create' as const }], output: JSON.parse('{"done":"perhaps"}'), summary: 'Lied.' }),
  input: z.looseObject({}),
  name: 'Liar',
  requiredPermissions: ['jot:create'],
  slug: 'liar',
})

/** Tries to do what it has no permission for. */
const overreacher = defineSkill({
  ...base,
  documentPath: '/agents/skills/overreacher',
  handler: async () => ({ ...done, effects: [{ collection: 'clients', data: { name: 'Grabbed' }, kind: 'create' }], summary: 'Grabbed.' }),
  input: z.looseObject({}),
  name: 'Overreacher',
  requiredPermissions: ['jot:create'],
  slug: 'overreacher',
})

/** Needs the brancher. Writes a page, which can be a draft, and moves the jot on, which cannot. */
const publisher = defineSkill({
  ...base,
  dependsOn: ['brancher'],
  documentPath: '/agents/skills/publisher',
  handler: async ({ entity }) => ({
    ...done,
    effects: [
      { as: 'page', collection: 'jot-pages', data: { title: 'page' }, kind: 'create' },
      { collection: 'jots', id: String(entity?.id), kind: 'transition', transition: 'begin' },
      { collection: 'jots', data: { meta: { page: { $ref: 'page' } } }, id: String(entity?.id), kind: 'update' },
    ],
    summary: 'Made a page.',
  }),
  input: z.looseObject({}),
  name: 'Publisher',
  requiredPermissions: ['jot:read', 'jot:update', 'jot-page:create', 'jot-page:read'],
  slug: 'publisher',
})

/** Asks the model about a jot's own words, which come from outside, with every tool there is. */
const advisor = defineSkill({
  ...base,
  documentPath: '/agents/skills/advisor',
  handler: async ({ ask, entity, find, input, step }) => {
    const others = await find({ collection: 'jots', limit: 3, sort: 'title', where: { kind: { equals: 'reference' } } })
    const { object, proposals } = await step('generate_response', () =>
      ask({
        facts: { others: others.length },
        schema: z.object({ advice: z.string().min(2), score: z.number().min(0).max(100) }),
        task: 'Say what to do with this jot, and score it.',
        tools: input.tools ?? ['find_records', 'read_record', 'search_knowledge', 'propose_create', 'propose_transition', 'propose_update'],
        untrusted: input.trusting ? [] : [{ source: 'jot', text: String(entity?.body ?? '') }],
      }),
    )
    return { confidence: object.score / 100, effects: proposals, output: object, summary: object.advice }
  },
  input: z.looseObject({ tools: z.array(z.string()).optional(), trusting: z.boolean().optional() }),
  name: 'Advisor',
  output: z.object({ advice: z.string(), score: z.number() }),
  requiredPermissions: ['jot:create', 'jot:read', 'jot:update', 'knowledge-document:read'],
  slug: 'advisor',
})

export const testSkills: SkillDefinition[] = [advisor, brancher, flaky, halfBroken, liar, looper, overreacher, publisher, sleeper]
