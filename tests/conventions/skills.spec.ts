import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import config from '@payload-config'
import { canonicalEvent } from '@/src/events/canonicalEvent'
import { libraryDocuments } from '@/src/library/libraryDocuments'
import { registryOf } from '@/src/plugin/registryOf'

const registry = registryOf(await config)
const documents = libraryDocuments('/agents/skills/')
const tests = readdirSync('tests/int', { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.spec.ts')).map((name) => readFileSync(`tests/int/${name}`, 'utf8'))

/** Skills that only a person or another skill asks for: the seeds name no event for them. */
const WITHOUT_EVENT = ['content-generator', 'email-drafter', 'relationship-analyzer', 'revision-predictor', 'time-estimator', 'translation-suggester']

const fieldsOf = (schema: z.ZodType, io: 'input' | 'output') => Object.keys((z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as { properties?: object }).properties ?? {})

/** Is a test's function called with the name of the skill (or an alias)? A mention in a list proves nothing. */
const isTried = (names: string[]) => tests.some((text) => names.some((name) => new RegExp(`\\b\\w+\\((?:[^()[\\]{}'\\n]*, )?'${name}'`).test(text)))

describe('every skill (B000-030 … B000-044)', () => {
  it('is one of the specification: 39 skills and 6 agent types, two of the names being aliases', () => {
    const names = registry.skills.flatMap(({ aliases = [], slug }) => [slug, ...aliases])
    expect(registry.skills.map(({ slug }) => slug).sort()).toEqual(documents.map(({ path }) => path.split('/').at(-1)).sort())
    expect(names).toEqual(expect.arrayContaining(['skill_time_estimator', 'skill_resource_optimizer', 'lead_scorer', 'action_suggester', 'email_drafter', 'meeting_summarizer', 'thread_analyzer', 'status_advisor']))
  })

  it.each(registry.skills.map((skill) => [skill.slug, skill] as const))('%s has document, contract, trigger and a test of what it does', (slug, skill) => {
    expect(documents.map(({ path }) => path)).toContain(skill.documentPath)
    expect([fieldsOf(skill.input, 'input').length, fieldsOf(skill.output, 'output').length, skill.requiredPermissions.length].every((count) => count > 0)).toBe(true)
    expect(skill.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(skill.triggers.map(({ event }) => canonicalEvent(event, registry))).not.toContain(undefined)
    expect(skill.triggers.length > 0 || WITHOUT_EVENT.includes(slug)).toBe(true)
    expect(skill.dependsOn?.every((name) => registry.skills.some(({ aliases = [], slug: known }) => [known, ...aliases].includes(name))) ?? true).toBe(true)
    expect(isTried([slug, ...(skill.aliases ?? [])]), `no test calls ${slug}`).toBe(true)
  })
})
