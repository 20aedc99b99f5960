import type { Config, Endpoint, Payload, PayloadHandler } from 'payload'

/** The endpoint a wrapper decides about. `collection` is undefined for endpoints of the API's root. */
export type WrappedEndpoint = { collection?: string; custom?: Endpoint['custom']; method: string; path: string }

/** Returns the handler that answers instead, or undefined to leave the endpoint alone. */
export type EndpointWrapper = (endpoint: WrappedEndpoint, handler: PayloadHandler) => PayloadHandler | undefined

const wrapAll = (endpoints: Endpoint[], wrap: EndpointWrapper, collection?: string): void => {
  endpoints.forEach((endpoint, index) => {
    const { custom, handler, method, path } = endpoint
    const wrapped = wrap({ collection, custom, method, path }, handler)
    // A new object: Payload shares its default endpoints between all collections.
    if (wrapped) endpoints[index] = { ...endpoint, handler: wrapped }
  })
}

/**
 * Puts a wrapper around REST endpoints, Payload's own ones included. They exist only once the config is sanitized, so they
 * are wrapped when Payload starts. A plugin that wraps later is asked first.
 */
export const wrapEndpoints = (config: Config, wrap: EndpointWrapper): Config => {
  const done = new WeakSet<Payload['config']>()
  return {
    ...config,
    onInit: async (payload) => {
      await config.onInit?.(payload)
      if (done.has(payload.config)) return
      done.add(payload.config)
      wrapAll(payload.config.endpoints, wrap)
      for (const collection of payload.config.collections) {
        if (collection.endpoints) wrapAll(collection.endpoints, wrap, collection.slug)
      }
    },
  }
}
