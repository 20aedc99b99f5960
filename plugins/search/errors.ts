/** Mistakes in the options; they stop the boot. */
export const searchErrors = {
  noCollections: () => new Error("search: option 'collections' is empty; name at least one collection that can be found"),
  notSynced: (collection: string, id: string) =>
    new Error(`search: ${collection} ${id} was not written to the index; the job is tried again`),
}
