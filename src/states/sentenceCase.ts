/** `CLIENT_REVIEW` or `sendToClient` as people read it: `Client review`, `Send to client`. */
export const sentenceCase = (name: string): string => {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
