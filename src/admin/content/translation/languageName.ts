/** What people call a language, e.g. `German (de)`; the tag itself where it has no name. */
export const languageName = (tag: string): string => {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)
    return name && name !== tag ? `${name} (${tag})` : tag
  } catch (error) {
    if (error instanceof RangeError) return tag // not a language tag; the server says so when it is used
    throw error
  }
}
