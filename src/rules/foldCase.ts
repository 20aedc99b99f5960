/** Lower case of A–Z alone: case does not matter in `contains`, `starts_with` and `ends_with`, whatever the database's locale. */
export const foldCase = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
