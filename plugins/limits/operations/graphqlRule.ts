import { getNamedType, GraphQLError, isObjectType, valueFromASTUntyped } from 'graphql'
import type { FieldNode, ValidationContext, ValidationRule } from 'graphql'

import type { ResolvedLimitsOptions } from '../options'
import { whereSize } from './whereSize'

type Problem = { code: string; message: string }

const argumentsOf = (node: FieldNode, variables: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries((node.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value, variables)]))

const problemOf = (values: Record<string, unknown>, options: ResolvedLimitsOptions): Problem | undefined => {
  const { limit, pagination, where } = values
  if (typeof limit === 'number' && (limit < 1 || limit > options.maxLimit)) {
    return { code: 'LIMITS_LIMIT_OUT_OF_RANGE', message: `limit must be 1 to ${options.maxLimit}, not ${limit}` }
  }
  if (pagination === false) return { code: 'LIMITS_PAGINATION_REQUIRED', message: 'pagination cannot be switched off; ask page by page' }
  const { conditions, depth } = whereSize(where)
  if (conditions > options.maxWhereConditions || depth > options.maxWhereDepth) {
    return { code: 'LIMITS_WHERE_TOO_LARGE', message: `where has ${conditions} conditions, ${depth} levels deep; at most ${options.maxWhereConditions} and ${options.maxWhereDepth} are answered` }
  }
  return undefined
}

/** A selection that loads documents: a collection's type, as opposed to a group or the row of an array. */
const isDocument = (context: ValidationContext): boolean => {
  const type = getNamedType(context.getType())
  return isObjectType(type) && 'id' in type.getFields() && 'createdAt' in type.getFields()
}

/**
 * Refuses a GraphQL query beyond the limits before anything runs. Population is limited by counting documents within documents.
 * GraphQL clamps nothing silently: the query says what it wants.
 */
export const graphqlRule =
  (options: ResolvedLimitsOptions, variables: Record<string, unknown>): ValidationRule =>
  (context) => {
    let documents = 0
    return {
      Field: {
        enter: (node) => {
          const problem = problemOf(argumentsOf(node, variables), options)
          if (problem) context.reportError(new GraphQLError(problem.message, { extensions: { code: problem.code }, nodes: [node] }))
          if (!isDocument(context)) return
          documents += 1
          // The document itself is depth 0.
          if (documents === options.maxDepth + 2) {
            const message = `documents are populated at most ${options.maxDepth} levels deep`
            context.reportError(new GraphQLError(message, { extensions: { code: 'LIMITS_DEPTH_EXCEEDED' }, nodes: [node] }))
          }
        },
        leave: () => {
          if (isDocument(context)) documents -= 1
        },
      },
    }
  }
