import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { buildConfig, type Config } from 'payload'

import { collections } from '@/collections'
import { agentsPlugin } from '@/plugins/agents'
import { lifecyclePlugin } from '@/plugins/lifecycle'
import { activityPlugin } from '@/plugins/activity'
import { idempotencyPlugin } from '@/plugins/idempotency'
import { limitsPlugin } from '@/plugins/limits'
import { permissionsPlugin } from '@/plugins/permissions'
import { tenancyPlugin } from '@/plugins/tenancy'
import { deliveryPlugin } from '@/plugins/delivery'
import { deskPlugin } from '@/plugins/desk'
import { portalPlugin } from '@/plugins/portal'
import { analyticsPlugin } from '@/plugins/analytics'
import { assetsPlugin } from '@/plugins/assets'
import { browserPlugin } from '@/plugins/browser'
import { contentPlugin } from '@/plugins/content'
import { libraryPlugin } from '@/plugins/library'
import { sharingPlugin } from '@/plugins/sharing'
import { crmPlugin } from '@/plugins/crm'
import { ideasPlugin } from '@/plugins/ideas'
import { intakePlugin } from '@/plugins/intake'
import { knowledgePlugin } from '@/plugins/knowledge'
import { messagingPlugin } from '@/plugins/messaging'
import { accountMail } from '@/plugins/messaging/operations/accountMail'
import { productionPlugin } from '@/plugins/production'
import { publishingPlugin } from '@/plugins/publishing'
import { queuePlugin } from '@/plugins/queue'
import { renditionsPlugin } from '@/plugins/renditions'
import { signAddress } from '@/plugins/renditions/operations/signAddress'
import { searchPlugin } from '@/plugins/search'
import { transferPlugin } from '@/plugins/transfer'
import { webhooksPlugin } from '@/plugins/webhooks'
import { databaseUrl } from '@/src/db/databaseUrl'
import { env } from '@/src/env/env'
import { refusalLevels } from '@/src/errors/refusalLevels'
import { uploadStorage } from '@/src/files/uploadStorage'
import { loggerOptions } from '@/src/log/loggerOptions'
import { sharp } from '@/src/media/sharp'
import { bulkEndpoints } from '@/src/payload/bulkEndpoints'
import { databaseAdapter } from '@/src/payload/databaseAdapter'
import { lexicalEditor } from '@/src/payload/lexicalEditor'
import { lockedUpdates } from '@/src/payload/lockedUpdates'

/** The product before plugins run; a host of its own starts from here and adds plugins. */
export const engineConfig: Config = {
  admin: { avatar: 'default', meta: { titleSuffix: ' · Content Engine' }, user: 'users' },
  collections,
  db: databaseAdapter({
    databaseUrl,
    poolMax: env().DATABASE_POOL_MAX,
    readReplicas: env().DATABASE_READ_REPLICAS?.split(','),
    statementTimeoutMs: env().STATEMENT_TIMEOUT_MS,
  }),
  email: accountMail(),
  editor: lexicalEditor(),
  graphQL: { maxComplexity: 500 },
  jobs: { access: { cancel: () => false, queue: () => false, run: () => false } },
  logger: loggerOptions(),
  loggingLevels: refusalLevels,
  plugins: [
    queuePlugin(),
    knowledgePlugin(),
    intakePlugin(),
    productionPlugin(),
    assetsPlugin(),
    renditionsPlugin({ then: 'read-asset' }),
    contentPlugin(),
    libraryPlugin(),
    sharingPlugin(),
    browserPlugin({ addressOf: signAddress }),
    crmPlugin(),
    messagingPlugin(),
    analyticsPlugin(),
    portalPlugin(),
    publishingPlugin(),
    ideasPlugin(),
    transferPlugin(),
    deliveryPlugin({ cacheBytes: env().DELIVERY_CACHE_BYTES }),
    uploadStorage('files'),
    lifecyclePlugin(),
    searchPlugin({
      collections: {
        assets: { scope: 'library', title: 'name' },
        briefs: { priority: 20 },
        clients: { priority: 30, title: 'name' },
        contacts: { title: 'fullName' },
        deliverables: { priority: 10 },
        'knowledge-documents': { only: { field: 'visibility', values: ['INTERNAL', 'PUBLIC'] } },
        projects: { priority: 30, title: 'name' },
      },
    }),
    activityPlugin(),
    idempotencyPlugin(),
    deskPlugin(), // after every plugin that adds collections or fields
    webhooksPlugin(),
    agentsPlugin({ eventAuthority: 'skill' }), // events and triggers of every collection above
    // What adds collections, fields or hooks comes before these three: they cover what they find.
    tenancyPlugin(),
    permissionsPlugin(),
    limitsPlugin({
      rates: { anonymous: env().RATE_LIMIT_ANONYMOUS_PER_MINUTE, apiKey: env().RATE_LIMIT_PER_MINUTE, user: env().RATE_LIMIT_PER_MINUTE },
      store: 'postgres',
    }),
    lockedUpdates(),
    bulkEndpoints(), // last: for the collections of every plugin
  ],
  secret: env().PAYLOAD_SECRET,
  serverURL: env().PUBLIC_URL,
  sharp,
  telemetry: false,
  // Types are for front ends; the engine's own code is generic over collections.
  typescript: { autoGenerate: false, declare: false, outputFile: 'payload-types.ts' },
  upload: { limits: { fileSize: env().UPLOAD_MAX_BYTES }, tempFileDir: join(tmpdir(), 'content-engine-uploads'), useTempFiles: true },
}

export default buildConfig(engineConfig)
