import type { CollectionConfig, Config } from 'payload'

import { definePlugin } from '@/src/plugin/definePlugin'

import type { ResolvedDeskOptions } from './options'

import { COMPONENTS } from './components'
import { resolveDeskOptions } from './options'
import { withDocumentPages } from './withDocumentPages'
import { withOwnEditors } from './withOwnEditors'

const withPages = (collection: CollectionConfig): CollectionConfig => {
  const paged = withDocumentPages(collection)
  return { ...paged, fields: withOwnEditors(paged.fields) }
}

const withDesk = (config: Config, { name }: ResolvedDeskOptions): Config => ({
  ...config,
  admin: {
    ...config.admin,
    avatar: 'default',
    components: {
      ...config.admin?.components,
      afterLogin: [...(config.admin?.components?.afterLogin ?? []), COMPONENTS.signInFoot],
      beforeLogin: [...(config.admin?.components?.beforeLogin ?? []), COMPONENTS.signInIntro],
      graphics: { Icon: COMPONENTS.icon, Logo: COMPONENTS.logo },
      Nav: COMPONENTS.nav,
      views: {
        ...config.admin?.components?.views,
        dashboard: { Component: COMPONENTS.home },
        inbox: { Component: COMPONENTS.inbox, meta: { title: 'Inbox' }, path: '/inbox' },
        trace: { Component: COMPONENTS.trace, meta: { title: 'Trace' }, path: '/trace/:eventId' },
      },
    },
    dateFormat: 'd MMM yyyy, HH:mm',
    meta: {
      description: `${name}: briefs, content, assets, clients and the agents that work on them`,
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
      titleSuffix: ` · ${name}`,
      ...config.admin?.meta,
    },
  },
  ...(config.blocks && { blocks: config.blocks.map((block) => ({ ...block, fields: withOwnEditors(block.fields) })) }),
  collections: (config.collections ?? []).map(withPages),
  ...(config.globals && { globals: config.globals.map((global) => ({ ...global, fields: withOwnEditors(global.fields) })) }),
})

/** The face of the admin: navigation by work, home, traces, document pages and the suite's own editors. Goes last. */
export const deskPlugin = definePlugin({ behaviour: withDesk, name: 'desk', resolve: resolveDeskOptions })
