import { defineError } from '@/src/errors/defineError'

/** A folder cannot be inside itself. */
export const FolderCycle = defineError<{ folder: string; into: string }>({
  code: 'LIBRARY_FOLDER_CYCLE',
  message: ({ folder, into }) => `The folder '${folder}' cannot be moved into '${into}': that is the folder itself or inside it`,
  status: 409,
})

export const FolderNotEmpty = defineError<{ assets: number; folder: string; folders: number }>({
  code: 'LIBRARY_FOLDER_NOT_EMPTY',
  message: ({ assets, folder, folders }) => `The folder '${folder}' holds ${folders} folders and ${assets} assets; move or delete them first`,
  status: 409,
})

/** Deleting would break what shows the asset. `places` names those the principal may see; `hidden` counts the others. */
export const AssetInUse = defineError<{ asset: string; hidden: number; places: { collection: string; id: string; title: string }[] }>({
  code: 'LIBRARY_ASSET_IN_USE',
  message: ({ asset, hidden, places }) => {
    const named = places.map(({ collection, title }) => `${title} (${collection})`)
    const all = hidden ? [...named, `${hidden} that you cannot see`] : named
    return `The asset '${asset}' is in use and is kept: ${all.join(', ')}`
  },
  status: 409,
})

/** The licence has ended: the bytes are closed to everybody until it is renewed. */
export const AssetExpired = defineError<{ asset: string; expiresAt: null | string }>({
  code: 'LIBRARY_ASSET_EXPIRED',
  message: ({ asset, expiresAt }) => `The rights to '${asset}' have expired${expiresAt ? ` (${expiresAt})` : ''}; renew the licence to use it again`,
  status: 410,
})

/** A file belongs to one asset. */
export const FileTaken = defineError<{ file: string }>({
  code: 'LIBRARY_FILE_TAKEN',
  message: ({ file }) => `The file '${file}' belongs to another asset`,
  status: 409,
})
