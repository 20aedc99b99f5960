/** A field of a document as a key: bulk writes share one context. */
export const subjectKey = (subject: { collection: string; field: string; id: string }) => `${subject.collection}/${subject.id}/${subject.field}`
