import type { CollectionConfig } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'
import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'
import { secretField } from '@/src/secrets/secretField'

import { webhookAction } from './actions/webhookAction'
import { inboundEndpoint } from './endpoints/inboundEndpoint'
import { webhookSecretEndpoint } from './endpoints/webhookSecretEndpoint'
import { addressField } from './fields/addressField'
import { keepSecretBeforeValidate } from './hooks/keepSecretBeforeValidate'
import { resolveWebhooksOptions } from './options'

const webhookSecret = secretField({
  admin: { condition: (data) => data?.actionType === 'WEBHOOK' || data?.eventType === WEBHOOK_RECEIVED, description: 'Signs the messages. Made when left empty; whole at …/webhook-secret of the API.' },
  name: 'webhookSecret',
  slug: 'content-triggers',
})

const withField = (collection: CollectionConfig): CollectionConfig => ({ ...collection, fields: [...collection.fields, addressField, webhookSecret] })

const withSecrets = (collection: CollectionConfig): CollectionConfig => {
  const hooked = addHooks(collection, { beforeValidate: [keepSecretBeforeValidate] })
  return { ...hooked, endpoints: [...(hooked.endpoints || []), webhookSecretEndpoint] }
}

const received = { description: 'Another system sent a message to the address of a trigger', group: 'Webhooks', name: WEBHOOK_RECEIVED }

/** The trigger action WEBHOOK and triggers on `webhook.received`, with one secret per trigger. */
export const webhooksPlugin = definePlugin({
  behaviour: (config, options) => {
    const acting = register(extendCollections(config, { 'content-triggers': withSecrets }, 'webhooks'), 'actions', [webhookAction(options)])
    return { ...register(acting, 'events', [received]), endpoints: [...(acting.endpoints ?? []), inboundEndpoint] }
  },
  name: 'webhooks',
  resolve: resolveWebhooksOptions,
  schema: (config) => extendCollections(config, { 'content-triggers': withField }, 'webhooks'),
})
