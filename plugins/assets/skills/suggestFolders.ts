import { tellingWords } from './tellingWords'

export type FolderForMatch = { id: string; name: string; path: string; tags: Map<string, number>; types: Map<string, number> }
export type FolderSuggestion = { folder: string; path: string; reasons: string[]; score: number }

/** Folders that hold assets like this one, or are called like it, best first; at most three with ten points or more. */
export const suggestFolders = (asset: { assetType: string; name: string; tags: string[] }, folders: FolderForMatch[]): FolderSuggestion[] => {
  const words = new Set(tellingWords(asset.name.replace(/[_\-.]+/g, ' ')))
  const tags = new Set([...asset.tags.map((tag) => tag.toLowerCase()), ...words])
  return folders
    .map(({ id, name, path, tags: theirs, types }) => {
      const called = tellingWords(name).filter((word) => tags.has(word))
      const shared = [...theirs.entries()].filter(([tag]) => tags.has(tag.toLowerCase()))
      const same = types.get(asset.assetType) ?? 0
      const total = [...types.values()].reduce((sum, count) => sum + count, 0)
      const points = called.length * 30 + Math.min(50, shared.reduce((sum, [, count]) => sum + 6 + Math.min(4, count), 0)) + (shared.length + called.length > 0 && total > 0 ? Math.round((same / total) * 20) : 0)
      return {
        folder: id,
        path,
        reasons: [
          ...(called.length > 0 ? [`called "${name}"`] : []),
          ...(shared.length > 0 ? [`its assets are tagged ${shared.slice(0, 3).map(([tag]) => `"${tag}"`).join(', ')} too`] : []),
          ...(same > 0 ? [`${same} of the same kind are there`] : []),
        ],
        score: Math.min(100, points),
      }
    })
    .filter(({ score }) => score >= 10)
    .sort((a, b) => b.score - a.score || a.path.localeCompare(b.path))
    .slice(0, 3)
}
