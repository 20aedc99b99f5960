export type DroppedFile = { file: File; /** Folders it lies in, without its own name. */ relativePath: string; /** The XMP that lies beside it. */ sidecar?: File }

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject))

/** A folder is read in parts, until there is none left. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) return all
    all.push(...part)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const filesIn = async (entry: FileSystemEntry, path: string): Promise<DroppedFile[]> => {
  if (entry.name.startsWith('.')) return []
  if (isFile(entry)) return [{ file: await fileOf(entry), relativePath: path }]
  if (!isFolder(entry)) return []
  const found: DroppedFile[] = []
  for (const child of await entriesOf(entry)) found.push(...(await filesIn(child, path ? `${path}/${entry.name}` : entry.name)))
  return found
}

/** Everything that was dropped, folders with what is in them. */
export const droppedFiles = async (data: DataTransfer): Promise<DroppedFile[]> => {
  // The list is emptied as soon as the event is over.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const found: DroppedFile[] = []
  for (const entry of entries) found.push(...(await filesIn(entry, '')))
  return found
}
