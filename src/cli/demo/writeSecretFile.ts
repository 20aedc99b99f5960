import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes JSON that only the owner of the installation may read (0600), whole or not at all. */
export const writeSecretFile = async (file: string, content: unknown): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.part`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  await rename(`${file}.part`, file)
}
