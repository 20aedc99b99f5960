import type { CollectionConfig } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'
import { secretField } from '@/src/secrets/secretField'

import { webhookAction } from './actions/webhookAction'
import { webhookSecretEndpoint } from './endpoints/webhookSecretEndpoint'
import { keepSecretBeforeValidate } from './hooks/keepSecretBeforeValidate'
import { resolveWebhooksOptions } from './options'

const webhookSecret = secretField({
  admin: { condition: (data) => data?.actionType === 'WEBHOOK', description: 'Signs the messages. Made when left empty.' },
  name: 'webhookSecret',
  slug: 'content-triggers',
})

const withField = (collection: CollectionConfig): CollectionConfig => ({ ...collection, fields: [...collection.fields, webhookSecret] })

const withSecrets = (collection: CollectionConfig): CollectionConfig => {
  const hooked = addHooks(collection, { beforeValidate: [keepSecretBeforeValidate] })
  return { ...hooked, endpoints: [...(hooked.endpoints || []), webhookSecretEndpoint] }
}

/** The trigger action WEBHOOK, with one secret per trigger. */
export const webhooksPlugin = definePlugin({
  behaviour: (config, options) =>
    register(extendCollections(config, { 'content-triggers': withSecrets }, 'webhooks'), 'actions', [webhookAction(options)]),
  name: 'webhooks',
  resolve: resolveWebhooksOptions,
  schema: (config) => extendCollections(config, { 'content-triggers': withField }, 'webhooks'),
})
