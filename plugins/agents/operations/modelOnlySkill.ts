import { z } from 'zod'

import type { SkillDefinition } from '@/src/skills/types'

import { SkillModelMissing } from '../errors'
import type { InstalledSkill } from '../types'

type Port = { default?: unknown; name: string; required?: boolean; type: string; values?: string[] }

const TYPES: Record<string, () => z.ZodType> = {
  array: () => z.array(z.unknown()),
  boolean: () => z.boolean(),
  number: () => z.number(),
  object: () => z.record(z.string(), z.unknown()),
  string: () => z.string(),
}

const isPort = (value: unknown): value is Port => typeof value === 'object' && value !== null && 'name' in value && 'type' in value

const toSchema = (port: Port): z.ZodType => {
  const known = port.type === 'enum' && port.values?.length ? z.enum(port.values) : (TYPES[port.type]?.() ?? z.unknown())
  if (port.default !== undefined) return known.default(port.default as never)
  return port.required ? known : known.optional()
}

/** Declared ports as a schema: required ones must be there, enums hold, defaults apply (B000-032, B000-033). */
const schemaOf = (ports: unknown): z.ZodType<Record<string, unknown>> =>
  z.looseObject(Object.fromEntries((Array.isArray(ports) ? ports : []).filter(isPort).map((port) => [port.name, toSchema(port)])))

/**
 * A skill an organization wrote itself: its row says inputs, outputs and model settings, its document is the instruction. It
 * answers with the declared outputs; writes it can propose with the tools that `config.tools` names.
 */
export const modelOnlySkill = (row: InstalledSkill, documentPath: string): SkillDefinition => {
  const output = schemaOf(row.outputs)
  return {
    actionCategory: 'model',
    category: 'UTILITY',
    description: row.name,
    documentPath,
    handler: async ({ ask, config, entity, input, model, step }) => {
      if (!model) throw new SkillModelMissing({ slug: row.slug })
      const { object, proposals } = await step('generate_response', () =>
        ask({
          schema: output,
          schemaName: row.slug.replace(/-/g, '_'),
          task: `Do what the document of the skill "${row.name}" says with the input and, if there is one, the record it is about.`,
          tools: Array.isArray(config.tools) ? config.tools.map(String) : [],
          untrusted: [
            { source: 'input', text: JSON.stringify(input) },
            ...(entity ? [{ source: 'record', text: JSON.stringify(entity) }] : []),
          ],
        }),
      )
      return { effects: proposals, output: object, summary: `${row.name} answered.` }
    },
    input: schemaOf(row.inputs),
    name: row.name,
    output,
    requiredPermissions: row.requiredPermissions,
    slug: row.slug,
    triggers: [],
    version: row.version,
  }
}
