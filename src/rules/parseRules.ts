import { OPERATOR_ALIASES } from './operatorAliases'
import { parseValue } from './parseValue'
import { OPERATORS } from './types'
import type { Rule, RuleGroup, RuleProblem } from './types'

const FIELD = /^[\w$-]+(\.[\w$-]+)*$/
/** Deeper groups are refused: nobody reads them, and they cost a stack frame each. */
const MAX_DEPTH = 8
const MAX_RULES = 200

type Fields = Record<string, unknown>
type Reader = { count: number; problems: RuleProblem[] }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Rules as they are stored or sent, made uniform: `{ match, rules }`, a bare array (all of them), `conditions` instead of `rules`, and a
 * single rule are accepted, operators in any spelling. Nothing at all is a group without rules, which everything matches.
 */
export const parseRules = (given: unknown): { problems: RuleProblem[] } | { rules: RuleGroup } => {
  const reader: Reader = { count: 0, problems: [] }
  const rules = readGroup(given ?? [], '', reader, 0)
  if (reader.count > MAX_RULES) problem(reader, '', reader.count, `at most ${MAX_RULES} rules`, `has ${reader.count} rules`)
  return reader.problems.length ? { problems: reader.problems } : { rules }
}

const problem = (reader: Reader, path: string, given: unknown, accepted: string, message: string): void => {
  reader.problems.push({ accepted, given: given ?? null, message, path })
}

const at = (path: string, key: number | string): string => (path ? `${path}.${key}` : String(key))

const readGroup = (given: unknown, path: string, reader: Reader, depth: number): RuleGroup => {
  const group: RuleGroup = { match: 'all', rules: [] }
  if (depth > MAX_DEPTH) {
    problem(reader, path, null, `at most ${MAX_DEPTH} levels`, 'is nested too deeply')
    return group
  }
  if (Array.isArray(given)) return { ...group, rules: given.flatMap((item, index) => readItem(item, at(path, index), reader, depth)) }
  if (!isFields(given)) {
    problem(reader, path, given, 'a group { match, rules } or a list of rules', 'is no group of rules')
    return group
  }
  if ('field' in given) return { ...group, rules: readItem(given, path, reader, depth) }
  const key = 'rules' in given ? 'rules' : 'conditions'
  const items = given[key] ?? []
  if (!Array.isArray(items)) {
    problem(reader, at(path, key), items, 'a list of rules', 'is no list')
    return group
  }
  if (Object.keys(given).length > 0 && !('rules' in given) && !('conditions' in given)) {
    problem(reader, path, Object.keys(given), 'rules or conditions', 'has neither rules nor conditions')
  }
  return {
    match: readMatch(given.match ?? given.logic, path, reader),
    rules: items.flatMap((item, index) => readItem(item, `${at(path, key)}.${index}`, reader, depth)),
  }
}

const readMatch = (given: unknown, path: string, reader: Reader): RuleGroup['match'] => {
  const word = typeof given === 'string' ? given.toLowerCase() : given
  if (word === undefined || word === null || word === 'all' || word === 'and') return 'all'
  if (word === 'any' || word === 'or') return 'any'
  problem(reader, at(path, 'match'), given, 'all, any', 'says neither all nor any')
  return 'all'
}

const readItem = (given: unknown, path: string, reader: Reader, depth: number): (Rule | RuleGroup)[] => {
  reader.count += 1
  if (isFields(given) && !('field' in given)) return [readGroup(given, path, reader, depth + 1)]
  if (!isFields(given)) {
    problem(reader, path, given, 'a rule { field, operator, value } or a group', 'is no rule')
    return []
  }
  const { field } = given
  if (typeof field !== 'string' || !FIELD.test(field)) {
    problem(reader, at(path, 'field'), field, 'a dotted path such as payload.briefType', 'is no field path')
  }
  const spelled = String(given.operator ?? '').toLowerCase()
  const operator = OPERATOR_ALIASES[spelled.replace(/[\s_-]/g, '')]
  if (!operator) {
    problem(reader, at(path, 'operator'), given.operator, OPERATORS.join(', '), 'is no operator')
    return []
  }
  const parsed = parseValue(operator, given.value)
  if ('message' in parsed) {
    problem(reader, at(path, 'value'), given.value, parsed.accepted, parsed.message)
    return []
  }
  return [{ field: String(field), operator, ...('value' in parsed && { value: parsed.value }) }]
}
