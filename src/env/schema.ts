import { z } from 'zod'

const count = (fallback: number, effect: string) => z.coerce.number().int().min(0).default(fallback).describe(effect)
const optional = (effect: string) => z.string().optional().describe(effect)
const address = (effect: string) => z.url().optional().describe(effect)

/**
 * Every environment variable the engine reads, with its default and its effect.
 * `.env.example` is generated from this table (`npm run generate`); a test holds the two together.
 */
export const schema = z.object({
  ENGINE_MODE: z
    .enum(['development', 'production'])
    .optional()
    .describe('`production` refuses to start without explicit secrets. Unset: production when NODE_ENV is production and DATABASE_URL is set, else development'),
  NODE_ENV: z.enum(['development', 'production', 'test']).optional().describe('Set by the commands themselves; `production` in containers'),
  HOST: z.string().default('127.0.0.1').describe('Address the web server listens on; 0.0.0.0 in containers'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000).describe('Port the web server listens on'),
  PUBLIC_URL: address('The address people use, in links of e-mails and share pages. Unset: http://localhost:PORT'),
  TRUST_PROXY: z.stringbool().default(false).describe('Take the client address from X-Forwarded-For; only behind a proxy of your own'),
  DATA_DIR: z.string().default('.data').describe('Folder for the embedded database, generated secrets and local files'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional()
    .describe('PostgreSQL 15 or newer, pgvector recommended. Unset: the embedded PostgreSQL under DATA_DIR'),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).default(50).describe('Most connections one process opens'),
  DATABASE_READ_REPLICAS: optional('Connection strings of read replicas, separated by commas'),
  STATEMENT_TIMEOUT_MS: count(30_000, 'Longest time of one SQL statement in milliseconds; 0 is no limit'),
  PAYLOAD_SECRET: optional('Signs sessions, at least 32 characters. In development generated once into DATA_DIR/secrets.json'),
  ENCRYPTION_KEYS: optional('Encrypts stored credentials: `id:base64` of 32 bytes each, separated by commas, the first is used for new secrets. In development generated once'),
  S3_BUCKET: optional('Bucket for files; any S3. Unset: files under DATA_DIR/files'),
  S3_ENDPOINT: address('Address of an S3 server other than AWS'),
  S3_REGION: z.string().default('us-east-1').describe('Region of the bucket'),
  S3_ACCESS_KEY_ID: optional('Access key of the bucket'),
  S3_SECRET_ACCESS_KEY: optional('Secret key of the bucket'),
  S3_FORCE_PATH_STYLE: z.stringbool().default(true).describe('Put the bucket into the path; false for AWS'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional()
    .describe('Mail server, e.g. smtp://user:password@host:587. Unset: e-mails are written as .eml files under DATA_DIR/outbox'),
  MAIL_FROM: z.string().default('Content Engine <no-reply@content-engine.example>').describe('Sender of e-mails'),
  OPENAI_API_KEY: optional('Key of a language model service that speaks the OpenAI protocol. Unset: skills use their native handlers'),
  OPENAI_BASE_URL: address('Address of another OpenAI-compatible service'),
  OPENAI_MODEL: z.string().default('gpt-5-mini').describe('Language model'),
  EMBEDDING_MODEL: z.string().default('text-embedding-3-small').describe('Embedding model of 1,536 dimensions, used when OPENAI_API_KEY is set'),
  LOG_TO: z.enum(['file', 'stdout']).default('stdout').describe('`file` writes the log to DATA_DIR/engine.log; npm start does so at a terminal'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').describe('Least severe log line that is written'),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(5).describe('Light tasks (events, actions, mail, search, …) one worker process runs at a time'),
  WORKER_PATIENT_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(6).describe('Patient tasks (skills, which may wait for a language model) one worker process runs at a time, in slots of their own'),
  WORKER_HEAVY_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(2).describe('Heavy tasks (renditions, film, PDF, uploads) one worker process runs at a time, in slots of their own'),
  WORKER_ID: optional('Stable name of a worker process, so that its jobs are released fast after a crash. Unset: made from host and data folder'),
  SHUTDOWN_TIMEOUT_MS: count(15_000, 'Time that running requests and tasks get to finish on shutdown, in milliseconds'),
  RATE_LIMIT_PER_MINUTE: count(1_800, 'Requests a signed-in person or an API key may send in a minute, over all web processes; 0 is no limit'),
  RATE_LIMIT_ANONYMOUS_PER_MINUTE: count(300, 'Requests an unknown address may send in a minute; 0 is no limit'),
  UPLOAD_MAX_BYTES: count(2_147_483_648, 'Largest file that may be uploaded, in bytes'),
  INGEST_ROOTS: optional('Folders of the workers, separated by commas, below which libraries may have a watched folder (`settings.watchFolder`) whose files are taken in. Unset: none'),
  DELIVERY_CACHE_BYTES: count(134_217_728, 'Memory of one process for answers of the delivery API, in bytes; 0 keeps none'),
  OUTBOUND_ALLOW: optional('Private hosts that outgoing requests may reach all the same: host, host:port, address or CIDR, separated by commas. For tests and closed networks'),
})
