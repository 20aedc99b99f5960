import type { CollectionConfig } from 'payload'

import type { VectorColumn } from './moveVectors'

const snake = (name: string): string => name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The vector columns that collections declare under `custom.vectors`. */
export const vectorColumnsOf = (collections: readonly Pick<CollectionConfig, 'custom' | 'dbName' | 'slug'>[]): VectorColumn[] =>
  collections.flatMap(({ custom, dbName, slug }) =>
    Object.entries((custom?.vectors ?? {}) as Record<string, number>).map(([column, dimensions]) => ({
      column: snake(column),
      dimensions,
      table: typeof dbName === 'string' ? dbName : snake(slug),
    })),
  )
