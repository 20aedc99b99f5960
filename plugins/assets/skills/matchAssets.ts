import { tellingWords } from './tellingWords'
import type { AssetForMatch, AssetMatch, Wanted } from './types'

/** A tag the brief speaks of counts double one that the client likes in general. */
const POINTS = { client: 20, label: 4, preferredTag: 7, preferredType: 10, project: 20, recent: 6, tag: 14, word: 6 }
const MAX_TAG_POINTS = 42
const MAX_WORD_POINTS = 24
const MAX_LABEL_POINTS = 8
const RECENT_DAYS = 365
const DAY_MS = 86_400_000

const plain = (text: string) => text.trim().toLowerCase().replace(/[\s_]+/g, '-')
const listed = (items: string[]) => items.slice(0, 3).map((item) => `"${item}"`).join(', ')

const isForbidden = (asset: AssetForMatch, forbidden: string[]): boolean => {
  const names = new Set([asset.slug, asset.name, asset.id, ...asset.tags].map(plain))
  return forbidden.some((one) => names.has(plain(one)))
}

const scoreOf = (asset: AssetForMatch, wanted: Wanted): AssetMatch => {
  const isWanted = (tag: string) => wanted.words.includes(plain(tag))
  const tags = [...asset.tags.filter(isWanted), ...asset.tags.filter((tag) => !isWanted(tag) && wanted.tags.some((one) => plain(one) === plain(tag)))]
  const tagPoints = tags.reduce((sum, tag) => sum + (isWanted(tag) ? POINTS.tag : POINTS.preferredTag), 0)
  const own = new Set(tellingWords(`${asset.name} ${asset.description}`))
  const words = wanted.words.filter((word) => own.has(word))
  const labels = asset.labels.filter((label) => wanted.words.includes(plain(label)))
  const ageDays = (wanted.now.getTime() - Date.parse(asset.updatedAt)) / DAY_MS
  const isOfClient = wanted.client !== undefined && asset.clients.includes(wanted.client)
  const isOfProject = wanted.project !== undefined && asset.projects.includes(wanted.project)
  const place = wanted.preferredTypes.indexOf(asset.assetType)
  const typePoints = place < 0 ? 0 : Math.max(2, POINTS.preferredType - 3 * place)
  const recentPoints = Math.max(0, Math.round(POINTS.recent * (1 - ageDays / RECENT_DAYS)))
  const about =
    Math.min(MAX_TAG_POINTS, tagPoints) + Math.min(MAX_WORD_POINTS, words.length * POINTS.word) + Math.min(MAX_LABEL_POINTS, labels.length * POINTS.label)
  return {
    asset,
    reasons: [
      ...(tags.length > 0 ? [`tagged ${listed(tags)}`] : []),
      ...(words.length > 0 ? [`speaks of ${listed(words)}`] : []),
      ...(labels.length > 0 ? [`shows ${listed(labels)}`] : []),
      ...(isOfProject ? ['made for the same project'] : []),
      ...(isOfClient ? ["from the client's library"] : []),
      ...(typePoints > 0 ? ['a kind the client prefers'] : []),
    ],
    // Nothing in common with the brief but the client or the kind is not a match.
    score: about === 0 && !isOfProject ? 0 : Math.min(100, about + (isOfClient ? POINTS.client : 0) + (isOfProject ? POINTS.project : 0) + typePoints + recentPoints),
  }
}

/** Assets that fit, best first, at most `limit`, each with 20 points or more; assets of other clients and forbidden ones are left out. */
export const matchAssets = (assets: AssetForMatch[], wanted: Wanted, limit = 8): AssetMatch[] =>
  assets
    .filter((asset) => asset.clients.length === 0 || (wanted.client !== undefined && asset.clients.every((client) => client === wanted.client)))
    .filter((asset) => !isForbidden(asset, wanted.forbidden))
    .map((asset) => scoreOf(asset, wanted))
    .filter(({ score }) => score >= 20)
    .sort((a, b) => b.score - a.score || b.asset.updatedAt.localeCompare(a.asset.updatedAt) || a.asset.name.localeCompare(b.asset.name))
    .slice(0, limit)
