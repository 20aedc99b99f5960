import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { queueEmailAfterChange } from './hooks/queueEmailAfterChange'
import { resolveMessagingOptions, type MessagingOptions, type ResolvedMessagingOptions } from './options'
import { clientCommunicator } from './skills/clientCommunicator'
import { sendEmailTask } from './tasks/sendEmailTask'

/** Mails go out in the background; clients are told in the portal and by mail. */
export const messagingPlugin = definePlugin<MessagingOptions, ResolvedMessagingOptions>({
  behaviour: (config, options) =>
    extendCollections(
      register(register(config, 'tasks', [sendEmailTask(options)]), 'skills', [clientCommunicator(options)]),
      { 'sent-emails': (collection) => addHooks(collection, { afterChange: [queueEmailAfterChange] }) },
      'messaging',
    ),
  name: 'messaging',
  resolve: resolveMessagingOptions,
})
