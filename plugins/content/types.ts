export type Fields = Record<string, unknown>

/** What a change of a type's schema does to one field over all entries. */
export type FieldEffect = {
  /** Entries whose value is carried over in another form. */
  converted: number
  /** Ids of some entries that lose a value or become incomplete. */
  examples: string[]
  field: string
  /** Entries that lose the value. */
  lost: number
  /** Entries that the new schema refuses until somebody fills the field in or mends it. */
  refused: number
}

/** What a change of a type with entries would do, before it is done. */
export type TypeEffect = {
  entries: number
  fields: FieldEffect[]
  incomplete: number
  lost: number
  /** Agreeing to exactly this change of exactly these entries. */
  token: string
}

/** What the operation in progress may do to an entry, decided before Payload reads it. */
export type SaveMode = {
  /** Ask for every required field. */
  complete: boolean
  isAutosave: boolean
  /** Id of the version whose content is brought back. */
  restoredFrom?: string
  touchesContent: boolean
}
