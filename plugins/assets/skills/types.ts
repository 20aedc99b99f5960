/** What an asset is judged by. Dates are ISO; `clients` are the ids of the clients it and its library belong to. */
export type AssetForMatch = {
  assetType: string
  clients: string[]
  description: string
  id: string
  labels: string[]
  name: string
  projects: string[]
  slug: string
  tags: string[]
  updatedAt: string
}

/** What is looked for. `words` are the telling words of the brief, lower case. */
export type Wanted = {
  client?: string
  forbidden: string[]
  now: Date
  preferredTypes: string[]
  project?: string
  tags: string[]
  words: string[]
}

export type AssetMatch = { asset: AssetForMatch; reasons: string[]; score: number }
