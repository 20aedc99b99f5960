import { EnvironmentInvalid } from './errors'
import { schema } from './schema'
import type { Env } from './types'

/** Values people copy from examples; never accepted as a secret in production. */
const WEAK_SECRETS = /^(secret|change[-_ ]?me|password|your[-_ ].*|test|development|(.)\2+)$/i
const SECRET_LENGTH = 32

export type GeneratedSecrets = { ENCRYPTION_KEYS: string; PAYLOAD_SECRET: string }

/**
 * Validates an environment. An empty value counts as unset. `generate` is asked for secrets in development
 * only, and only for those that are unset.
 * @throws ENVIRONMENT_INVALID naming every variable that is wrong
 */
export const parseEnv = (source: Record<string, string | undefined>, generate: (dataDir: string) => GeneratedSecrets): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([name, value]) => name in schema.shape && value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    throw new EnvironmentInvalid({ problems: result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) })
  }
  const values = result.data
  const NODE_ENV = values.NODE_ENV ?? 'development'
  const ENGINE_MODE = values.ENGINE_MODE ?? (NODE_ENV === 'production' && values.DATABASE_URL ? 'production' : 'development')
  const problems = ENGINE_MODE === 'production' ? secretProblems(values) : []
  if (problems.length) throw new EnvironmentInvalid({ problems })
  const secrets = values.PAYLOAD_SECRET && values.ENCRYPTION_KEYS ? undefined : generate(values.DATA_DIR)
  return {
    ...values,
    ENCRYPTION_KEYS: values.ENCRYPTION_KEYS ?? secrets?.ENCRYPTION_KEYS ?? '',
    ENGINE_MODE,
    NODE_ENV,
    PAYLOAD_SECRET: values.PAYLOAD_SECRET ?? secrets?.PAYLOAD_SECRET ?? '',
    PUBLIC_URL: values.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${values.PORT}`,
  }
}

const secretProblems = ({ ENCRYPTION_KEYS, PAYLOAD_SECRET }: { ENCRYPTION_KEYS?: string; PAYLOAD_SECRET?: string }): string[] => {
  const problems: string[] = []
  const mend = 'make one with: openssl rand -base64 32'
  if (!PAYLOAD_SECRET) problems.push(`PAYLOAD_SECRET is not set; ${mend}`)
  else if (PAYLOAD_SECRET.length < SECRET_LENGTH || WEAK_SECRETS.test(PAYLOAD_SECRET)) {
    problems.push(`PAYLOAD_SECRET is a default or shorter than ${SECRET_LENGTH} characters; ${mend}`)
  }
  if (!ENCRYPTION_KEYS) problems.push(`ENCRYPTION_KEYS is not set; give it the form k1:<base64>, ${mend}`)
  for (const entry of ENCRYPTION_KEYS?.split(',') ?? []) {
    const [, id, key] = /^([\w-]+):(.+)$/.exec(entry.trim()) ?? []
    if (!id || !key || Buffer.from(key, 'base64').length !== 32) {
      problems.push(`ENCRYPTION_KEYS: an entry is not of the form id:base64 with 32 bytes; ${mend}`)
    } else if (new Set(Buffer.from(key, 'base64')).size < 8) {
      problems.push(`ENCRYPTION_KEYS: key '${id}' is not random; ${mend}`)
    }
  }
  return problems
}
