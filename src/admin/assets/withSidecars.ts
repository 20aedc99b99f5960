import { isSidecar } from '@/src/media/isSidecar'
import { sidecarOf } from '@/src/media/sidecarOf'

import type { DroppedFile } from './droppedFiles'

/** Sidecars go with the file they lie beside, and not by themselves; one without its file stays a file. */
export const withSidecars = (files: DroppedFile[]): DroppedFile[] => {
  const beside = new Map<string, Map<string, File>>()
  for (const { file, relativePath } of files) beside.set(relativePath, (beside.get(relativePath) ?? new Map<string, File>()).set(file.name, file))
  const taken = new Set<File>()
  const paired = files.map((one) => {
    const names = beside.get(one.relativePath)
    const sidecar = names?.get(sidecarOf(one.file.name, names.keys()) ?? '')
    if (sidecar) taken.add(sidecar)
    return { ...one, ...(sidecar && { sidecar }) }
  })
  return paired.filter(({ file }) => !(isSidecar(file.name) && taken.has(file)))
}
