/** The element of the page that holds a field of the entry, found by the field's mark. */
export const fieldRoot = (field: string): HTMLElement | undefined => {
  const mark = document.querySelector(`[data-mark="${CSS.escape(field)}"]`)
  return mark?.closest<HTMLElement>('.ce-marked, .field-type') ?? undefined
}
