import { z } from 'zod'

import { inTransaction } from '@/src/db/inTransaction'
import { defineTask } from '@/src/queue/defineTask'

import { deleteFile } from '../operations/deleteFile'

/** Deletes the files of a deleted asset, one by one; what something else refers to stays. A second run finds nothing left. */
export const deleteFilesTask = defineTask({
  name: 'delete-asset-files',
  input: z.object({ files: z.array(z.uuid()) }),
  async run({ input, payload, signal }) {
    for (const file of input.files) {
      signal.throwIfAborted()
      await inTransaction(payload, { kind: 'system' }, (req) => deleteFile(req, file))
    }
  },
})
